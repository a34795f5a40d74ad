// What every page does.
import { start } from "./lib/start.js";

start();

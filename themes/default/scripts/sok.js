// The search page.
import { start } from "./lib/start.js";

start();

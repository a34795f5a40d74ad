// The start page.
import { startSuggestions } from "./lib/search/suggest.js";
import { start } from "./lib/start.js";

start();
startSuggestions();

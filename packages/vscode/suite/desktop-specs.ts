// Every spec that a browser can run, and what needs a shell.
import './specs.ts';
import './specs/tasks.spec.ts';

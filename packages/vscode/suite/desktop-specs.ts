// Every spec that a browser can run, and what needs a shell or Git.
import './specs.ts';
import './specs/revisions.spec.ts';
import './specs/tasks.spec.ts';

// Every spec that a browser can run, and what it cannot do.
import './specs.ts';
import './specs/no-revisions.spec.ts';

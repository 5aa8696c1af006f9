// Every spec, in the order in which they run.
import './specs/language.spec.ts';
import './specs/findings.spec.ts';
import './specs/reading.spec.ts';
import './specs/figures.spec.ts';
import './specs/across-files.spec.ts';
import './specs/writing.spec.ts';
import './specs/commands.spec.ts';

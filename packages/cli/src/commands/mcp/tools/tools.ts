import type { Tool } from '../tool.ts';
import { checkPlans } from './check-plans.ts';
import { comparePlans } from './compare-plans.ts';
import { compareScenarios } from './compare-scenarios.ts';
import { explainFigure } from './explain-figure.ts';
import { explainRule } from './explain-rule.ts';
import { formatText } from './format-text.ts';
import { languageReference } from './language-reference.ts';
import { listElements } from './list-elements.ts';
import { listStatements } from './list-statements.ts';
import { searchRules } from './search-rules.ts';
import { trackPosition } from './track-position.ts';

/** Every tool, in the order in which an assistant is told of them. */
export const TOOLS: readonly Tool[] = [
  checkPlans,
  explainFigure,
  listStatements,
  listElements,
  comparePlans,
  compareScenarios,
  trackPosition,
  explainRule,
  searchRules,
  languageReference,
  formatText,
];

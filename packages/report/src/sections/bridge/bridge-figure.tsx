import { yearText } from '@stplan/model';
import { waterfall } from '../../charts/waterfall.ts';
import { FigureFrame } from '../../marks/figure-frame.tsx';
import type { Bridge } from '../../reading/bridge.ts';
import { controlTotalOf } from '../../reading/control-total.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { subjectTitle } from '../../reading/subjects.ts';
import { bridgeBars, controlTotalMarker } from './bridge-bars.ts';
import { bridgeAlternative, bridgeMessage } from './bridge-words.ts';

type Props = { readonly bridge: Bridge; readonly view: ReportView };

/** The bridge of one subject in one year as a waterfall. */
export function BridgeFigure({ bridge, view }: Props) {
  const subject = subjectTitle(view.plan, bridge.subject);
  const test = controlTotalOf(view, bridge.subject, bridge.year);
  const bars = bridgeBars(bridge);
  const marker = controlTotalMarker(test);
  const scope = bridge.statement.scope.length > 0 ? `, counting ${bridge.statement.scope.join(', ')}` : '';
  return (
    <FigureFrame
      message={bridgeMessage(bridge, subject, test)}
      subtitle={`From do nothing to the planned position, ${yearText({ start: bridge.year })}, ${bridge.statement.scale}${scope}. Deficits and adverse steps in brackets and hatched.`}
      alternative={bridgeAlternative(bars, marker)}
      scene={waterfall(bars, marker)}
    />
  );
}

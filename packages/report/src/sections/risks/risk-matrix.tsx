import type { Risk } from '@stplan/model';
import { ScrollFrame } from '../../marks/scroll-frame.tsx';
import type { ReportView } from '../../reading/report-view.ts';

type Score = { readonly likelihood: number; readonly impact: number };
type Props = {
  readonly id: string;
  readonly caption: string;
  readonly risks: readonly Risk[];
  readonly scoreOf: (risk: Risk) => Score | undefined;
  readonly view: ReportView;
};

const LEVELS = [5, 4, 3, 2, 1];

/** Risks by likelihood and impact, each named in its cell; the shade only repeats where the cell stands. */
export function RiskMatrix({ id, caption, risks, scoreOf, view }: Props) {
  return (
    <ScrollFrame print="short">
      <table id={id} class="matrix">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Likelihood</th>
            {[...LEVELS].reverse().map((impact) => (
              <th scope="col">Impact {impact}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((likelihood) => (
            <tr>
              <th scope="row">{likelihood}</th>
              {[...LEVELS].reverse().map((impact) => (
                <td class={likelihood * impact >= 15 ? 'below' : likelihood * impact >= 8 ? 'even' : undefined}>
                  {risks
                    .filter((risk) => scoreOf(risk)?.likelihood === likelihood && scoreOf(risk)?.impact === impact)
                    .map((risk, index) => (
                      <>
                        {index > 0 && <br />}
                        <a href={`#${view.anchorOf(risk)}`}>{risk.title ?? risk.name}</a>
                      </>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

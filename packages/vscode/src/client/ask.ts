import type { NewPlanRequests, PasteRequests, PlanViewRequests } from '@stplan/server/protocol';
import type { BaseLanguageClient } from 'vscode-languageclient';

type Requests = PlanViewRequests & NewPlanRequests & PasteRequests;

/** Asks the language server for what a view or a command shows. */
export type Ask = <M extends keyof Requests>(
  method: M,
  params: Requests[M]['params'],
) => Promise<Requests[M]['result']>;

/** The requests of a client; they wait until it has started. */
export function askOf(client: BaseLanguageClient, started: Promise<unknown>): Ask {
  return async (method, params) => {
    await started;
    return client.sendRequest(method, params);
  };
}

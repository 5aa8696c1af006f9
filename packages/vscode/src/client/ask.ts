import type { PlanViewRequests } from '@stplan/server/protocol';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Asks the language server for what a view shows. */
export type Ask = <M extends keyof PlanViewRequests>(
  method: M,
  params: PlanViewRequests[M]['params'],
) => Promise<PlanViewRequests[M]['result']>;

/** The requests of a client; they wait until it has started. */
export function askOf(client: BaseLanguageClient, started: Promise<unknown>): Ask {
  return async (method, params) => {
    await started;
    return client.sendRequest(method, params);
  };
}

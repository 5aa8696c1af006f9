import type { Ref } from './reference.ts';

/** A role, never a person: `"chief executive" of WUH`. */
export type Role = { readonly role: string; readonly organisation: Ref<'organisation'> | undefined };

/** Who is responsible: an organisation, perhaps through a role. */
export type Owner = { readonly organisation: Ref<'organisation'>; readonly role: string | undefined };

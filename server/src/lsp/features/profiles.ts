/** Profiles: what each asks for, where that of a policy comes from, and how it is changed there. */

import { URI } from "vscode-uri";
import { catalogue } from "../../core/catalogue/index.ts";
import { type Need, profiles } from "../../core/catalogue/kinds.ts";
import { namesProfile, profileEdits } from "../../core/configuration/profile-edit.ts";
import { isProfile } from "../../core/settings.ts";
import { type ProfileEditResult, type ProfilesResult, profileEditRequest, profilesRequest } from "../protocol.ts";
import type { Feature } from "../start.ts";
import { uriIn } from "../uri-in.ts";

export const registerProfiles: Feature = ({ connection, documents, settings }) => {
  connection.onRequest(profilesRequest, async (params: unknown): Promise<ProfilesResult | null> => {
    const uri = uriIn(params);
    const judgement = await documents.judge(uri);
    if (!judgement) return null;
    const place = URI.parse(uri);
    const configurations = await settings.configurationsOf(uri);
    const nearest = namesProfile(place.path, configurations) ? configurations.at(-1) : undefined;
    return {
      profile: judgement.settings.judging.profile,
      ...(nearest && { projectFile: place.with({ path: nearest.path }).toString() }),
      profiles: profiles.map((profile) => {
        const titles = (wanted: Need) =>
          catalogue.flatMap(({ need, title }) => (need[profile] === wanted ? title : []));
        return { profile, required: titles("required"), recommended: titles("recommended") };
      }),
    };
  });
  connection.onRequest(profileEditRequest, (params: unknown): ProfileEditResult | null => {
    const { profile, projectFile, text } = (params ?? {}) as Readonly<Record<string, unknown>>;
    if (!isProfile(profile) || typeof projectFile !== "string" || typeof text !== "string") return null;
    const edits = profileEdits(text, URI.parse(projectFile).path, URI.parse(uriIn(params)).path, profile);
    return edits?.map(({ at, text: inserted }) => ({ start: at.start, end: at.end, text: inserted })) ?? null;
  });
  return {};
};

/** Our own requests between client and server: method names and plain types only, so that the client shares no code. */

/** LSP shapes, repeated so that this file imports nothing: positions count UTF-16 units from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Client to server: the outline of an open policy; `null` where the document is none. */
export const outlineRequest = "securityPolicy/outline";

export interface OutlineParams {
  readonly uri: string;
}

export interface OutlineResult {
  /** Version of the document that it was made from. */
  readonly version: number;
  readonly sections: readonly OutlineItem[];
  readonly missing: readonly MissingItem[];
  readonly pointer: boolean;
}

export interface OutlineItem {
  readonly kind: string;
  readonly title: string;
  /** What the kind is called, for a tool tip. */
  readonly kindTitle: string;
  readonly purpose: string;
  /** Codicon id. */
  readonly icon: string;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: readonly OutlineItem[];
  readonly findings: { readonly error: number; readonly warning: number; readonly information: number };
}

export interface MissingItem {
  readonly kind: string;
  readonly title: string;
  readonly need: "required" | "recommended" | "optional";
  readonly purpose: string;
  readonly icon: string;
}

/** Client to server: the policy as a reporter meets it; `null` where the document is none. Takes `OutlineParams`. */
export const reportRequest = "securityPolicy/report";

export interface ReportResult {
  /** Version of the document that it was made from. */
  readonly version: number;
  /** Of the policy, as it is headed; empty where it is not. */
  readonly title: string;
  readonly profile: string;
  /** The day that it is judged by, `YYYY-MM-DD`. */
  readonly today: string;
  /** It only sends its reader to another policy. */
  readonly pointer: boolean;
  /** It asks for no public reports. */
  readonly forbidsPublic: boolean;
  /** It says how soon reports are answered, be it without a time. */
  readonly answers: boolean;
  /** In order of reading. */
  readonly ways: readonly ReportWay[];
  /** The shortest time first. */
  readonly promises: readonly ReportPromise[];
  readonly versions: readonly ReportVersion[];
  /** Those of the profile. */
  readonly standards: readonly ReportStandard[];
}

export interface ReportWay {
  readonly kind: string;
  readonly value: string;
  readonly private: boolean;
  /** A stand-in that reaches nobody. */
  readonly placeholder: boolean;
  readonly range: Range;
}

export interface ReportPromise {
  readonly act: string;
  /** `null`: best effort. */
  readonly hours: number | null;
  readonly severity?: string;
  /** The words of the policy. */
  readonly text: string;
  readonly range: Range;
}

export interface ReportVersion {
  readonly version: string;
  readonly status: "supported" | "unsupported" | "partial" | "unknown";
  /** `YYYY[-MM[-DD]]` */
  readonly until: string | null;
  readonly range: Range;
}

export interface ReportStandard {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** `null`: nothing could be told. */
  readonly score: number | null;
  readonly max: number | null;
  readonly criteria: readonly ReportCriterion[];
}

export interface ReportCriterion {
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  /** `null`: it cannot be told from the text. */
  readonly met: boolean | null;
  /** What was found, or what to write. */
  readonly how: string;
  /** What meets it, else the section that it belongs into. */
  readonly ranges: readonly Range[];
  /** The kind of section that would meet it, where there is none. */
  readonly insert?: string;
}

/** Server to client: the findings of a policy were computed anew; the outline may be asked for again. */
export const updatedNotification = "securityPolicy/updated";

export interface UpdatedParams {
  readonly uri: string;
  readonly version: number;
  /** The profile that it was judged by. */
  readonly profile: string;
  /** How long judging took, in milliseconds. */
  readonly milliseconds: number;
  readonly findings: { readonly error: number; readonly warning: number; readonly information: number };
}

/** Server to client: which further files the project files of the workspace name as policies. */
export const furtherPoliciesNotification = "securityPolicy/furtherPolicies";

export interface FurtherPoliciesParams {
  readonly globs: readonly FurtherPolicies[];
}

export interface FurtherPolicies {
  /** URI of the folder from which the glob counts. */
  readonly folder: string;
  readonly glob: string;
}

/** Client to server: where and what to insert for kinds of sections; several may be inserted at once. */
export const insertSectionsRequest = "securityPolicy/insertSections";

export interface InsertSectionsParams {
  readonly uri: string;
  /** Empty: everything that the profile misses. */
  readonly kinds: readonly string[];
  /** Right behind the section whose heading begins there, in place of where the kind belongs. */
  readonly behind?: Position;
}

export interface InsertSectionsResult {
  readonly version: number;
  /** Non-overlapping, in document order. `snippet` is in LSP snippet syntax. */
  readonly edits: readonly { readonly range: Range; readonly snippet: string }[];
}

/**
 * Client to server: what there is to ask before a policy is written into a folder that has none, and its text by the
 * answers so far. Asked again with every answer: which questions matter depends on them.
 */
export const newPolicyRequest = "securityPolicy/newPolicy";

export interface NewPolicyParams {
  /** URI of a folder of the workspace. */
  readonly folder: string;
  /** By id of the question: a value, several, a text that was typed, or `null` where it is skipped. What is missing has its usual answer. */
  readonly answers?: Readonly<Record<string, NewPolicyAnswer>>;
}

export type NewPolicyAnswer = string | readonly string[] | null;

export interface NewPolicyResult {
  readonly questions: readonly NewPolicyQuestion[];
  /** Why there is no text yet, with the question that each is about. */
  readonly problems: readonly { readonly question: string; readonly message: string }[];
  /** URI of a policy that is there already. */
  readonly existing?: string;
  readonly written?: {
    readonly uri: string;
    readonly text: string;
    /** What the author should look at first. */
    readonly review: Range;
    /** What is left to do. `detail` names sections. */
    readonly notes: readonly { readonly text: string; readonly detail?: string; readonly url?: string }[];
  };
}

export interface NewPolicyQuestion {
  readonly id: string;
  readonly title: string;
  readonly prompt: string;
  /** `text`: to be typed. */
  readonly kind: "one" | "several" | "text";
  /** `detail` is a value of the project. */
  readonly options: readonly { readonly value: string; readonly label: string; readonly detail?: string }[];
  /** Beside the options something may be typed. */
  readonly other?: { readonly label: string; readonly prompt: string; readonly example: string };
  readonly example?: string;
  readonly usual: NewPolicyAnswer;
  /** What the policy is like without an answer; missing where it cannot do without. */
  readonly skipped?: string;
}

/** Client to server: what moves a section; `null` where it cannot stand there, or the text is another one by now. */
export const moveSectionRequest = "securityPolicy/moveSection";

export interface SectionParams {
  readonly uri: string;
  /** The version that the place is of. */
  readonly version: number;
  /** Where the section's heading begins. */
  readonly section: Position;
}

export interface MoveSectionParams extends SectionParams {
  /** Past its neighbour, behind the last one beside it, or to the section whose heading begins there. */
  readonly to: "up" | "down" | "end" | Position;
}

export interface MoveSectionResult {
  readonly version: number;
  /** One step. */
  readonly edit: { readonly range: Range; readonly newText: string };
  /** Where the heading begins afterwards. */
  readonly heading: Position;
}

/** Client to server: what mends a section with all that is in it, as far as that needs no decision. */
export const fixSectionRequest = "securityPolicy/fixSection";

export interface FixSectionResult {
  readonly version: number;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/**
 * Client to server, by `workspace/executeCommand` with the URI of an open policy: brings its list of versions up to the
 * current release, or shows a message that says why not. Answers whether anything was changed.
 */
export const rollForwardCommand = "securityPolicy.server.rollForward";

/** Client to server: every kind of section there is, for a pick list, with whether this policy has it. */
export const sectionKindsRequest = "securityPolicy/sectionKinds";

export interface SectionKindsResult {
  readonly kinds: readonly (MissingItem & { readonly present: boolean })[];
}

/**
 * Server to client, which answers where it says so in its `files`: what stands below a folder of the workspace, in any
 * of its file systems. Nothing outside of the folder is reached, through links neither.
 */
export const readFileRequest = "securityPolicy/readFile";
export const listDirectoryRequest = "securityPolicy/listDirectory";
export const statRequest = "securityPolicy/stat";

export interface FileParams {
  /** URI of the folder. */
  readonly root: string;
  /** From there, with `/`; empty for the folder itself. */
  readonly path: string;
}

export interface ReadFileParams extends FileParams {
  /** Of a larger file nothing is known. */
  readonly maxBytes: number;
}

/** `missing`: surely not there. `unknown`: it cannot be told, or may not be. */
export type FileAnswer<T> =
  | { readonly state: "there"; readonly value: T }
  | { readonly state: "missing" }
  | { readonly state: "unknown" };

/** A link counts as such, whatever it leads to. */
export type FileKind = "file" | "folder" | "link" | "other";

/** The text, decoded as UTF-8, without a byte-order mark. */
export type ReadFileResult = FileAnswer<string>;
export type ListDirectoryResult = FileAnswer<readonly { readonly name: string; readonly kind: FileKind }[]>;
/** The size is in bytes. */
export type StatResult = FileAnswer<{ readonly kind: FileKind; readonly size: number }>;

/** Client to server: what each profile asks for, and where that of the policy comes from. Takes `OutlineParams`. */
export const profilesRequest = "securityPolicy/profiles";

export interface ProfilesResult {
  /** That of the policy. */
  readonly profile: string;
  /** URI of the project file that comes first, where a project file names the profile. */
  readonly projectFile?: string;
  /** With the titles of the sections that each asks for. */
  readonly profiles: readonly {
    readonly profile: string;
    readonly required: readonly string[];
    readonly recommended: readonly string[];
  }[];
}

/** Client to server: how that project file names another profile for the policy; `null` where it cannot be changed. */
export const profileEditRequest = "securityPolicy/profileEdit";

export interface ProfileEditParams {
  readonly uri: string;
  readonly profile: string;
  /** Of the project file, and its text as the client has it. */
  readonly projectFile: string;
  readonly text: string;
}

/** In UTF-16 offsets of the text. */
export type ProfileEditResult = readonly { readonly start: number; readonly end: number; readonly text: string }[];

/** The code of diagnostics in project files, and of those that any JSON file would have. */
export const configurationCode = "configuration";
export const jsonCode = "json";

/** What the client sends with `initialize`. */
export interface InitializationOptions {
  /** The client renders a heading outline of its own, so that document symbols stay off unless asked for. */
  readonly ownSymbols?: boolean;
  /** The client completes paths and anchors in links itself. */
  readonly ownPaths?: boolean;
  /** The client answers `securityPolicy/readFile`, `securityPolicy/listDirectory` and `securityPolicy/stat`. */
  readonly files?: boolean;
  /** URIs of the project files that the client has found in the workspace. */
  readonly projectFiles?: readonly string[];
  /** Fixes the day for tests and demonstrations, `YYYY-MM-DD`. */
  readonly today?: string;
  /** The settings, for clients that do not answer `workspace/configuration`: bare, or under `securityPolicy`. */
  readonly settings?: unknown;
}

/** The settings under `securityPolicy`, as the server reads them for each resource. */
export interface ClientSettings {
  readonly enable: boolean;
  readonly profile: string;
  readonly run: "onType" | "onSave";
  readonly codeLens: boolean;
  readonly rules: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
}

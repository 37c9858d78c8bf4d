/** Which hosts, addresses and paths are stand-ins that reach nobody: data, and the questions asked of it. */

/** Top-level domains set aside for examples and tests (RFC 2606, clause 2; RFC 6761, clause 6). */
const reservedTops = new Set(["example", "invalid", "test", "localhost", "tld"]);

/** Second-level names of `example.com`, `example.org` and the like (RFC 2606, clause 3), and those that templates use. */
const standInNames = new Set([
  "example",
  "domain",
  "company",
  "companyname",
  "company-name",
  "organization",
  "organisation",
  "organizationname",
  "org-name",
  "projectname",
  "project-name",
  "placeholder",
  "changeme",
  "replaceme",
  "replace-me",
  "sampledomain",
  "example-domain",
  "exampledomain",
  "examplecompany",
  "example-company",
  "exampleproject",
  "example-project",
  "some-domain",
  "somedomain",
  "somecompany",
  "company-domain",
  "companydomain",
  "project-domain",
  "xxx",
  "xxxx",
  // The same in other languages.
  "exemple",
  "ejemplo",
  "exemplo",
  "esempio",
  "beispiel",
  "beispielfirma",
  "beispieldomain",
  "musterfirma",
  "voorbeeld",
  "przyklad",
  "ornek",
  "exempel",
  "eksempel",
  "dominio",
  "domaine",
  "domein",
  "empresa",
  "azienda",
  "alanadiniz",
  "alan-adiniz",
  "sirketiniz",
  "projeniz",
  "domaininiz",
  "пример",
  "домен",
]);

/** Hosts of which a part in capitals says that it is to be replaced. */
const shoutedHost = /(?:^|\.)(?:YOUR[\w-]*|PROJECT|PROJECTNAME|COMPANY|DOMAIN|ORG|ORGANI[SZ]ATION|EXAMPLE|HOST)\./;

/** What follows `your` in a name that is to be replaced. */
const yours = [
  "domain",
  "company",
  "org",
  "organization",
  "organisation",
  "project",
  "site",
  "website",
  "host",
  "email",
  "mail",
  "name",
  "username",
  "user",
  "address",
  "repo",
  "repository",
  "app",
  "team",
  "account",
  "github",
  "githubusername",
  "gitlab",
  "handle",
  "server",
  "product",
  "startup",
  "business",
  "firm",
  "lab",
  "institution",
  "university",
  "hospital",
  "actual",
  "real",
  "security",
  "contact",
  "discord",
  "maintainer",
];

/** `your` in other languages, with the nouns that follow it in names to be replaced; written without accents. */
const yoursElsewhere: readonly (readonly [own: readonly string[], nouns: readonly string[]])[] = [
  [
    ["votre", "vos", "ton", "notre"],
    "domaine domain projet project entreprise societe site siteweb organisation association nom email mail adresse utilisateur depot repo pseudo compte equipe application app serveur".split(
      " ",
    ),
  ],
  [
    ["ihre", "ihr", "ihren", "deine", "dein", "deinen", "eure", "euer", "meine", "unsere"],
    "domain domaene firma firmen unternehmen projekt organisation verein name benutzername email mail adresse repo repository webseite website seite server team app".split(
      " ",
    ),
  ],
  [
    ["tu", "su", "vuestro", "vuestra", "nuestra"],
    "dominio empresa proyecto organizacion sitio sitioweb web nombre usuario correo email repo repositorio equipo app servidor compania".split(
      " ",
    ),
  ],
  [
    ["seu", "sua", "teu", "tua", "nossa"],
    "dominio empresa projeto organizacao site nome usuario utilizador email repo repositorio equipe app servidor".split(
      " ",
    ),
  ],
  [
    ["tuo", "tua", "vostro", "vostra", "suo", "sua"],
    "dominio azienda progetto organizzazione sito nome utente email mail repo repository societa app server".split(" "),
  ],
  [
    ["jouw", "uw", "jullie"],
    "domein domeinnaam bedrijf bedrijfsnaam project organisatie naam website site email gebruikersnaam repo".split(" "),
  ],
  [
    ["twoj", "twoja", "twoje", "wasz", "wasza"],
    "domena firma projekt organizacja nazwa strona email mail repo uzytkownik".split(" "),
  ],
  [
    ["vash", "vasha", "vashe", "vasha", "ваш", "ваша", "ваше"],
    "domen domain kompaniya proekt project sait sayt email organizatsiya imya repo домен сайт компания проект почта email имя репозиторий организация".split(
      " ",
    ),
  ],
];

/** Owners and repositories that stand for the reader's own. */
const standInOwners = new Set([
  "username",
  "user",
  "user-name",
  "owner",
  "org",
  "org-name",
  "orgname",
  "organization",
  "organisation",
  "github-username",
  "githubusername",
  "github_username",
  "my-org",
  "myorg",
  "my-username",
  "myusername",
  "example",
  "example-org",
  "exampleorg",
  "some-org",
  "someuser",
  "placeholder",
  "changeme",
  "xxx",
  "xxxx",
]);
/** Repository names that stand for another only where they are written in capitals. */
const shouted = new Set(["REPO", "REPOSITORY", "PROJECT", "NAME"]);
const standInRepositories = new Set([
  "repo-name",
  "repo_name",
  "reponame",
  "repository-name",
  "project-name",
  "project_name",
  "projectname",
  "changeme",
  "xxx",
]);

/** Local parts that say themselves that they are to be replaced, whatever the host. */
const standInLocals = new Set([
  "placeholder",
  "changeme",
  "replaceme",
  "replace-me",
  "todo",
  "tbd",
  "xxx",
  "insert",
  "insert-email",
  "example",
  "your",
]);

/** What templates write before a service for mail that anybody can have an address at. */
const rolesOfTemplates = new Set(["security", "contact", "email", "name", "user", "support", "admin", "info"]);
const mailServices = new Set(["email.com", "mail.com"]);

/** Whether a host name stands for one to be filled in: `example.com`, `mail.your-company.org`, `x.invalid`. */
export function isStandInHost(host: string): boolean {
  if (shoutedHost.test(host)) return true;
  const labels = host.toLowerCase().split(".").filter(Boolean);
  if (labels.length === 0) return false;
  if (labels.some(hasGap)) return true;
  if (labels.length === 1) return false;
  const top = labels.at(-1) as string;
  if (reservedTops.has(top)) return true;
  // `example.co.uk` and `example.com.au` are stand-ins like `example.com`.
  const names = labels.length > 2 && top.length === 2 ? labels.slice(-3, -1) : labels.slice(-2, -1);
  return names.some((name) => standInNames.has(name) || isYours(name));
}

/** Whether an e-mail address stands for one to be filled in, by its host or by its name. */
export function isStandInAddress(address: string): boolean {
  const at = address.lastIndexOf("@");
  if (at < 0) return false;
  const local = address.slice(0, at).toLowerCase();
  const host = address.slice(at + 1);
  // A host of the local network alone (RFC 6762, clause 3): no mail from outside comes there.
  if (isStandInHost(host) || /\.local$/i.test(host)) return true;
  // Whoever holds a name at a service for mail, `security@email.com` is not the project's.
  if (rolesOfTemplates.has(local) && mailServices.has(host.toLowerCase())) return true;
  return standInLocals.has(local) || hasGap(local) || isYours(local);
}

/** Whether a URL leads to a stand-in: by its host, or by the owner or repository in the path of a hosting site. */
export function isStandInPath(url: string): boolean {
  const scheme = url.indexOf("://");
  const rest = scheme >= 0 ? url.slice(scheme + 3) : url.startsWith("//") ? url.slice(2) : "";
  if (rest === "") return false;
  const [authority = "", ...path] = (rest.split(/[?#]/, 1)[0] as string).split("/");
  const host = (authority.split("@").at(-1) as string).split(":")[0] as string;
  if (isStandInHost(host)) return true;
  if (!ownerHosts.has(host.toLowerCase().replace(/^www\./, ""))) return false;
  const owner = path[0] ?? "";
  const name = path[1] ?? "";
  // `github.com/<owner>/<repo>` as the reader sees it: the tags are gone.
  if (owner === "" && name === "" && path.length > 1) return true;
  if (owner !== "" && (isOwner(owner) || isGapOrYours(owner))) return true;
  return name !== "" && (shouted.has(name) || standInRepositories.has(name.toLowerCase()) || isGapOrYours(name));
}

/** Hosts on which the first part of the path names who is meant. */
const ownerHosts = new Set([
  "github.com",
  "gitlab.com",
  "codeberg.org",
  "bitbucket.org",
  "gitee.com",
  "raw.githubusercontent.com",
  "twitter.com",
  "x.com",
  "discord.gg",
  "t.me",
]);

function isOwner(owner: string): boolean {
  return standInOwners.has(owner.toLowerCase());
}

function isGapOrYours(name: string): boolean {
  return hasGap(name) || isYours(name.toLowerCase());
}

/** Brackets and signs by which templates mark a gap (`<owner>`, `{repo}`, `[project]`, `$NAME`), also as percent-encoded. */
function hasGap(name: string): boolean {
  return /[<>{}[\]$]/.test(name) || /%(?:3c|3e|7b|7d|5b|5d)/i.test(name);
}

/** `yourcompany`, `your-org`, `your.email`, `votre-projet`: `your` in some language and one of its nouns, first in the name. */
export function isYours(name: string): boolean {
  if (name.startsWith("your")) return isOwn(name.slice(4), yours);
  if (/^(?:你的|您的|あなたの|귀하의)/.test(name)) return true;
  const plain = /[^\0-\x7f]/.test(name) ? name.normalize("NFD").replace(/\p{M}/gu, "") : name;
  return yoursElsewhere.some(([own, nouns]) =>
    own.some((word) => plain.startsWith(word) && isOwn(plain.slice(word.length), nouns)),
  );
}

function isOwn(rest: string, nouns: readonly string[]): boolean {
  if (!/^[-_.]/.test(rest)) return rest !== "" && isWhole(rest, nouns);
  return nouns.some((word) => rest.startsWith(word, 1));
}

/** Without a separator after `your`, the rest must be made of known words alone: `yourstory` and `yourteamspeak` are names. */
function isWhole(rest: string, nouns: readonly string[]): boolean {
  let left = rest.replace(/[-_.]/g, "");
  for (let turn = 0; turn < 3 && left !== ""; turn++) {
    const word = longest(left, nouns);
    if (word === undefined) return left === "here" || /^\d+$/.test(left);
    left = left.slice(word.length);
  }
  return left === "" || left === "here" || left === "goeshere";
}

function longest(text: string, nouns: readonly string[]): string | undefined {
  let best: string | undefined;
  for (const word of nouns) if (text.startsWith(word) && word.length > (best?.length ?? 0)) best = word;
  return best;
}

/** Manifests in XML: Maven's `pom.xml`, and the project files of .NET. */

import { Parser } from "htmlparser2";
import { readRepositoryUrl } from "../../core/repository-url.ts";
import { type ManifestReader, shortText } from "./manifest.ts";

/** Deeper elements are not looked at. */
const deepest = 5;

interface Element {
  /** Names from the root on: `project/parent/version`. */
  readonly path: string;
  text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of the upper levels in their order. Entities beyond those of XML itself are not resolved. */
function readXml(text: string): readonly Element[] {
  const elements: Element[] = [];
  const open: (Element | undefined)[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = open.at(-1);
        const inside = open.length < deepest && (open.length === 0 || parent !== undefined);
        const element = inside ? { path: parent ? `${parent.path}/${name}` : name, text: "", attributes } : undefined;
        if (element) elements.push(element);
        open.push(element);
      },
      ontext(part) {
        const element = open.at(-1);
        if (element && element.text.length < 500) element.text += part;
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return elements;
}

export const pom: ManifestReader = {
  ecosystem: "maven",
  names: (name) => name === "pom.xml",
  read(text) {
    const elements = readXml(text);
    const first = (path: string) => elements.find((one) => one.path === path)?.text.trim();
    if (elements[0]?.path !== "project") return undefined;
    // `${revision}` and the like are set in the same file, as a rule.
    const filled = (value: string | undefined) =>
      value?.replace(/\$\{([\w.-]{1,100})\}/g, (whole, name: string) => first(`project/properties/${name}`) ?? whole);
    const name = shortText(first("project/artifactId"));
    const version = shortText(filled(first("project/version") ?? first("project/parent/version")));
    const repository = readRepositoryUrl(first("project/scm/url") ?? "");
    const dependencies = elements
      .filter((one) => /^project\/(?:dependencies\/dependency|build\/plugins\/plugin)\/artifactId$/.test(one.path))
      .map((one) => one.text.trim());
    return {
      ...(name && { name }),
      ...(version && { version }),
      ...(repository && { repository }),
      dependencies,
      // Modules have their parent's version, or none of their own.
      members: [],
    };
  },
};

export const msbuild: ManifestReader = {
  ecosystem: "dotnet",
  names: (name) => /\.(?:cs|fs|vb)proj$/.test(name) || name === "directory.build.props",
  read(text, path) {
    const elements = readXml(text);
    if (elements[0]?.path !== "Project") return undefined;
    const property = (name: string) => {
      const found = elements.findLast((one) => one.path === `Project/PropertyGroup/${name}` && one.text.trim() !== "");
      return shortText(found?.text);
    };
    const prefix = property("VersionPrefix");
    const suffix = property("VersionSuffix");
    const version =
      property("Version") ?? property("PackageVersion") ?? (prefix && suffix ? `${prefix}-${suffix}` : prefix);
    const name = property("PackageId") ?? (/\.\w+proj$/i.test(path) ? path.replace(/\.\w+$/, "") : undefined);
    const repository = readRepositoryUrl(property("RepositoryUrl") ?? "");
    return {
      ...(name && { name }),
      ...(version && { version }),
      ...(repository && { repository }),
      ...(property("IsPackable")?.toLowerCase() === "false" && { private: true }),
      dependencies: elements
        .filter((one) => one.path === "Project/ItemGroup/PackageReference")
        .flatMap((one) => one.attributes.Include ?? []),
    };
  },
};

/** A solution says nothing but which projects there are. */
export const solution: ManifestReader = {
  ecosystem: "dotnet",
  names: (name) => /\.slnx?$/.test(name),
  read(text) {
    const written = [
      ...text.matchAll(/^Project\("[^"\n]{0,60}"\) = "[^"\n]{0,200}", "([^"\n]{1,300}\.(?:cs|fs|vb)proj)"/gm),
      ...text.matchAll(/<Project\s[^>]{0,200}?Path="([^"\n]{1,300}\.(?:cs|fs|vb)proj)"/g),
    ];
    return { members: written.map((match) => (match[1] as string).replaceAll("\\", "/")) };
  },
};

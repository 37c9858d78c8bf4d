/** Which files are watched, because the facts of a repository are read from them? */

/**
 * Some clients leave `.git` out of their watching: then new tags and remotes are noticed when a policy is saved, or the
 * next time that something else changes.
 */
export const watchedGlobs: readonly string[] = [
  "**/.git/{HEAD,config,packed-refs,shallow}",
  "**/.git/refs/tags/**",
  // Policies, their neighbours and changelogs, and what policies link.
  "**/*.{md,markdown,rst,adoc,txt,asc,gpg,pgp}",
  "**/{CHANGELOG,CHANGES,HISTORY,NEWS,README,VERSION,version}",
  // Manifests.
  "**/{package,composer,lerna,.release-please-manifest}.json",
  "**/{pyproject,Cargo}.toml",
  "**/{setup.cfg,setup.py,__init__.py,_version.py,version.py,version.rb,go.mod,mix.exs,DESCRIPTION,meson.build}",
  "**/{pom.xml,build.gradle,build.gradle.kts,gradle.properties,Directory.Build.props,CMakeLists.txt,Package.swift}",
  "**/*.{gemspec,csproj,fsproj,vbproj,sln,slnx}",
  // Workflows, hooks, security-insights, the chooser of issue forms, pub's manifest, pnpm's workspace.
  "**/*.{yml,yaml}",
  // Other automation, what it calls, and the settings of security tools.
  "**/{Makefile,Jenkinsfile,Gemfile,Rakefile,justfile,noxfile.py,tox.ini,deny.toml,.bandit,.snyk,.gitleaks.toml}",
  "**/{renovate.json,renovate.json5,.renovaterc,.renovaterc.json}",
  "**/*.{sh,bash,ps1}",
];

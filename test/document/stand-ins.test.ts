/** Stand-ins are known for what they are, and names that real people have are not taken for them. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { isStandInAddress, isStandInHost, isStandInPath } from "../../server/src/core/known/stand-ins.ts";

test("stand-in hosts", () => {
  for (const host of [
    "example.com",
    "mail.example.org",
    "example.co.uk",
    "acme.example",
    "acme.invalid",
    "domain.com",
    "yourdomain.com",
    "your-company.io",
    "yourcompany.com",
    "your_org.net",
    "company.com",
    "yourprojectname.dev",
    "<host>.com",
    "votreprojet.com",
    "deine-firma.de",
    "tuempresa.com",
    "seudominio.com.br",
    "tuodominio.it",
    "jouwbedrijf.nl",
    "вашдомен.рф",
    "ejemplo.com",
    "beispiel.de",
    "PROJECT.org",
    "domain.tld",
  ]) {
    assert.equal(isStandInHost(host), true, host);
  }
  for (const host of [
    "acme.dev",
    "mydomain.com",
    "yourstory.com",
    "examples.dev",
    "domains.google",
    "companyhouse.gov.uk",
    "yourbasic.org",
    "organic.farm",
    "suse.com",
    "tumblr.com",
    "seulement.fr",
    "tuta.io",
    "sugarcrm.com",
    "votre.be",
    "domainfactory.de",
    "localhost",
    "test.acme.dev",
  ]) {
    assert.equal(isStandInHost(host), false, host);
  }
});

test("stand-in addresses", () => {
  for (const address of [
    "sec@example.com",
    "your-email@gmail.com",
    "youremail@gmail.com",
    "your.name@acme.dev",
    "placeholder@acme.dev",
    "security@email.com",
  ]) {
    assert.equal(isStandInAddress(address), true, address);
  }
  for (const address of [
    "sec@acme.dev",
    "ada.lovelace@email.com",
    "yourick@acme.dev",
    "security@mydomain.com",
    "jane.example@acme.dev",
  ]) {
    assert.equal(isStandInAddress(address), false, address);
  }
});

test("stand-in paths", () => {
  for (const url of [
    "https://github.com/your-username/tool",
    "https://github.com/yourusername/tool/security",
    "https://github.com/OWNER/REPO/issues",
    "https://github.com/your-org/your-repo",
    "https://github.com/<owner>/tool",
    "https://github.com/acme/your-repo",
    "https://example.com/form",
    "https://github.com/username/tool",
    "https://github.com/votre-utilisateur/outil",
    "https://github.com/tu-usuario/tu-repo/issues",
    "https://github.com///security/advisories/new",
  ]) {
    assert.equal(isStandInPath(url), true, url);
  }
  for (const url of [
    "https://github.com/acme/tool",
    "https://github.com/acme/repo",
    "https://acme.dev/your-repo",
    "../../security/advisories/new",
    "https://github.com/yourbasic/graph",
    "https://github.com/acme/project",
  ]) {
    assert.equal(isStandInPath(url), false, url);
  }
});

/** Whether the names of fields are those that are registered: readers pass over all others. */

import { fieldMeantBy } from "../../known/security-txt-fields.ts";
import { takesAnother } from "../../security-txt/security-txt.ts";
import { meantValues, written } from "../../security-txt/values.ts";
import { defineSecurityTxtRule } from "./rule.ts";

export const securityTxtFieldName = defineSecurityTxtRule({
  id: "security-txt-field-name",
  title: "No name of a field is misspelt",
  why: "Readers pass over fields that they do not know (RFC 9116, section 2.4): what a misspelt one says is lost without a word.",
  severity: "warning",
  *check({ file }) {
    for (const { name, known, nameSpan, value, span } of file.fields) {
      const meant = known ? undefined : fieldMeantBy(name);
      if (!meant) continue;
      yield {
        at: nameSpan,
        message: `There is no field ${name}, and readers pass over it. Write ${meant}.`,
        fixes: () => {
          const values = takesAnother(file, meant) ? meantValues(meant, value) : undefined;
          if (!values) return [];
          const edits = [{ at: span, text: written(meant, values.values) }];
          return [{ title: `Write ${meant}`, kind: values.same ? "safe" : "review", edits }];
        },
      };
    }
  },
});

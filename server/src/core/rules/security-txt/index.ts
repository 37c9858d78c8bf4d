/** Every rule for `security.txt`: a rule is added here and in a file of its own. */

import { securityTxtAddress } from "./address.ts";
import { securityTxtBadDate } from "./bad-date.ts";
import { securityTxtBadValue } from "./bad-value.ts";
import { securityTxtCanonical } from "./canonical.ts";
import { securityTxtEncoding } from "./encoding.ts";
import { securityTxtExpired } from "./expired.ts";
import { securityTxtExpiresLate } from "./expires-late.ts";
import { securityTxtExpiring } from "./expiring.ts";
import { securityTxtFieldName } from "./field-name.ts";
import { securityTxtHttps } from "./https.ts";
import { securityTxtInlineKey } from "./inline-key.ts";
import { securityTxtLine } from "./line.ts";
import { securityTxtMismatch } from "./mismatch.ts";
import { securityTxtMisplaced } from "./misplaced.ts";
import { securityTxtNoContact } from "./no-contact.ts";
import { securityTxtNoExpires } from "./no-expires.ts";
import { securityTxtNoPolicy } from "./no-policy.ts";
import { securityTxtPlaceholder } from "./placeholder.ts";
import { securityTxtRepeated } from "./repeated.ts";
import type { SecurityTxtRule } from "./rule.ts";
import { securityTxtSignature } from "./signature.ts";
import { securityTxtUnsigned } from "./unsigned.ts";

// As with policies: in the registry they are all rules of some options.
export const securityTxtRules: readonly SecurityTxtRule[] = [
  securityTxtEncoding,
  securityTxtLine,
  securityTxtFieldName,
  securityTxtNoContact,
  securityTxtAddress,
  securityTxtPlaceholder,
  securityTxtHttps,
  securityTxtNoExpires,
  securityTxtBadDate,
  securityTxtExpired,
  securityTxtExpiring,
  securityTxtExpiresLate,
  securityTxtInlineKey,
  securityTxtBadValue,
  securityTxtRepeated,
  securityTxtCanonical,
  securityTxtSignature,
  securityTxtUnsigned,
  securityTxtMisplaced,
  securityTxtNoPolicy,
  securityTxtMismatch,
] as readonly SecurityTxtRule[];

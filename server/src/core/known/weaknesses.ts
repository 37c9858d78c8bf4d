/** What are the kinds of weaknesses called that reports name most often? Source: MITRE, CWE 4.18, names shortened; 2026-11-21. */

const written =
  "20 Improper input validation|22 Path traversal|59 Link following|74 Injection|77 Command injection|" +
  "78 OS command injection|79 Cross-site scripting|88 Argument injection|89 SQL injection|94 Code injection|" +
  "116 Improper encoding or escaping of output|119 Improper restriction of operations within a memory buffer|" +
  "120 Classic buffer overflow|121 Stack-based buffer overflow|122 Heap-based buffer overflow|" +
  "125 Out-of-bounds read|134 Externally controlled format string|190 Integer overflow or wraparound|" +
  "200 Exposure of sensitive information|203 Observable discrepancy|209 Error message with sensitive information|" +
  "250 Execution with unnecessary privileges|269 Improper privilege management|276 Incorrect default permissions|" +
  "284 Improper access control|285 Improper authorization|287 Improper authentication|" +
  "290 Authentication bypass by spoofing|295 Improper certificate validation|306 Missing authentication for critical function|" +
  "307 No limit on authentication attempts|311 Missing encryption of sensitive data|312 Cleartext storage of sensitive information|" +
  "319 Cleartext transmission of sensitive information|326 Inadequate encryption strength|" +
  "327 Broken or risky cryptographic algorithm|330 Insufficiently random values|345 Insufficient verification of authenticity|" +
  "347 Improper verification of a signature|352 Cross-site request forgery|362 Race condition|" +
  "367 Time-of-check time-of-use race|384 Session fixation|400 Uncontrolled resource consumption|" +
  "401 Missing release of memory|415 Double free|416 Use after free|426 Untrusted search path|" +
  "427 Uncontrolled search path element|434 Unrestricted upload of dangerous files|444 HTTP request smuggling|" +
  "476 NULL pointer dereference|494 Download of code without integrity check|502 Deserialization of untrusted data|" +
  "521 Weak password requirements|522 Insufficiently protected credentials|532 Sensitive information in logs|" +
  "601 Open redirect|611 XML external entities|613 Insufficient session expiration|" +
  "639 Authorization bypass through a user-controlled key|640 Weak password recovery|668 Exposure of a resource to the wrong sphere|" +
  "674 Uncontrolled recursion|693 Protection mechanism failure|732 Incorrect permissions for a critical resource|" +
  "754 Improper check for unusual conditions|770 Allocation of resources without limits|787 Out-of-bounds write|" +
  "798 Hard-coded credentials|829 Functionality from an untrusted sphere|835 Infinite loop|843 Type confusion|" +
  "862 Missing authorization|863 Incorrect authorization|908 Use of an uninitialised resource|" +
  "915 Mass assignment|917 Expression language injection|918 Server-side request forgery|1321 Prototype pollution|" +
  "1333 Inefficient regular expression|1336 Template injection|1427 Improper neutralization of input for a language model";

/** Number of the weakness to its name. */
export const weaknesses: ReadonlyMap<number, string> = new Map(
  written.split("|").map((one) => {
    const space = one.indexOf(" ");
    return [Number(one.slice(0, space)), one.slice(space + 1)];
  }),
);

/** Standards and laws that policies name, in their current editions, as they are written in full. */

/** As of 2026-11-21. Sources: the catalogues of ISO, IEC, FIRST, NIST, OWASP, IETF and the Official Journal of the EU. */
export const standardNames: readonly (readonly [name: string, subject: string])[] = [
  ["ISO/IEC 29147:2018", "vulnerability disclosure"],
  ["ISO/IEC 30111:2019", "vulnerability handling processes"],
  ["ISO/IEC 27001:2022", "information security management systems"],
  ["ISO 13485:2016", "quality management of medical devices"],
  ["ISO 14971:2019", "risk management of medical devices"],
  ["IEC 62304:2006+AMD1:2015", "software life cycle of medical devices"],
  ["IEC 81001-5-1:2021", "security in the life cycle of health software"],
  ["IEC 62443-4-1:2018", "secure development of industrial products"],
  ["RFC 9116", "security.txt"],
  ["RFC 9580", "OpenPGP"],
  ["CVSS v4.0", "scores of severity"],
  ["OWASP Top 10:2025", "risks of web applications"],
  ["OWASP ASVS 5.0", "requirements on web applications"],
  ["NIST SP 800-218", "Secure Software Development Framework"],
  ["NIST SP 800-53 Rev. 5", "security and privacy controls"],
  ["SLSA v1.2", "integrity of the supply chain"],
  ["SPDX 3.0.1", "software bills of materials"],
  ["GDPR, Regulation (EU) 2016/679", "data protection"],
  ["HIPAA Security Rule (45 CFR Part 164 Subpart C)", "health data in the United States"],
  ["Cyber Resilience Act, Regulation (EU) 2024/2847", "products with digital elements"],
  ["EU MDR, Regulation (EU) 2017/745", "medical devices"],
];

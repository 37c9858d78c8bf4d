/** Can what somebody typed stand in the policy? */

import type { Day } from "../facts.ts";
import { isStandInAddress, isStandInHost, isStandInPath } from "../known/stand-ins.ts";

/** What is wrong with a text that was typed; `undefined`: nothing. */
export type Check = (text: string) => string | undefined;

export const checkAddress: Check = (text) => {
  if (!/^[\w.!#$%&'*+/=?^{|}~-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z][a-z0-9-]{1,62}$/i.test(text)) {
    return "This is no e-mail address. Write one such as security@ and the domain of the project.";
  }
  return isStandInAddress(text) ? "This address is an example. Write one at which somebody reads mail." : undefined;
};

export const checkUrl: Check = (text) => {
  const host = /^https:\/\/((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,63})(?:[/?#][\w/?#.~%&=:@!$'*+,;-]{0,500})?$/i.exec(
    text,
  )?.[1];
  if (host === undefined) return "This is no address on the web. Write one that begins with https://.";
  if (!isStandInHost(host) && !isStandInPath(text)) return undefined;
  return "This address is an example. Write the one that reporters are to use.";
};

/** Names of hosts or addresses on the web, with commas between them. */
export const checkServices: Check = (text) => {
  const services = splitServices(text);
  if (services.length === 0) return "No service is named. Write their addresses, with commas between them.";
  const wrong = services.find((one) => checkUrl(/^https:/i.test(one) ? one : `https://${one}`) !== undefined);
  return wrong && `“${wrong}” is no address of a service. Write hosts or addresses that begin with https://.`;
};

export function splitServices(text: string): readonly string[] {
  return text
    .split(/[\s,]+/)
    .filter((one) => one !== "")
    .slice(0, 20);
}

/** `5 business days`, `10 days`; the first answer is expected within two weeks (OpenSSF Best Practices Badge). */
export const checkPromise: Check = (text) => {
  const [, count, business] = /^(\d{1,3}) (business )?days?$/.exec(text) ?? [];
  if (count === undefined)
    return "This is no time. Write a number of days or of business days, such as 5 business days.";
  const most = business ? 10 : 14;
  if (Number(count) >= 1 && Number(count) <= most) return undefined;
  return business
    ? "Reporters expect a first answer within two weeks. Write a number of business days from 1 to 10."
    : "Reporters expect a first answer within two weeks. Write a number of days from 1 to 14.";
};

export const checkDisclosure: Check = (text) => {
  const days = Number(/^(\d{1,4}) days?$/.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(days)) return "This is no time. Write a number of days, such as 60 days.";
  return days >= 7 && days <= 365 ? undefined : "A fix takes time and users have to install it. Write 7 to 365 days.";
};

/** A month that has not ended. */
export function checkMonth(today: Day): Check {
  return (text) => {
    if (!/^20\d\d-(?:0[1-9]|1[0-2])$/.test(text))
      return "This is no month. Write the year and the month, such as 2031-12.";
    return text > today.slice(0, 7)
      ? undefined
      : "This month is not in the future. Write the last month of the support.";
  };
}

/** What does a URL tell of where it leads? */

import { channelOfUrl, isChat, isProfile, type UrlChannel } from "./channels.ts";
import { isStandInPath } from "./stand-ins.ts";

/** Told when first asked for, and remembered: the same link is asked again after every edit of its text. */
export class Destination {
  readonly url: string;
  #channel?: { readonly is: UrlChannel | undefined };
  #chat?: boolean;
  #profile?: boolean;
  #standIn?: boolean;

  constructor(url: string) {
    this.url = url;
  }

  /** The channel that it opens, if that can be told. */
  get channel(): UrlChannel | undefined {
    this.#channel ??= { is: channelOfUrl(this.url) };
    return this.#channel.is;
  }

  /** Whether it leads into a room where people chat. */
  get isChat(): boolean {
    this.#chat ??= isChat(this.url);
    return this.#chat;
  }

  /** Whether it leads to the page of a person or organisation. */
  get isProfile(): boolean {
    this.#profile ??= isProfile(this.url);
    return this.#profile;
  }

  /** Whether it leads to a stand-in for an address. */
  get isStandIn(): boolean {
    this.#standIn ??= isStandInPath(this.url);
    return this.#standIn;
  }
}

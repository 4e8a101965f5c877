// Asks the server. Each request brings the whole document; the server keeps nothing of it.
import {state} from './state.js';

export class Refused extends Error {}

function address(path, parameters = {}) {
  return `/api/${path}?${new URLSearchParams({lang: state.language, ...parameters})}`;
}

async function answer(response) {
  if (response.ok) {
    return response;
  }
  let message = `HTTP ${response.status}`;
  try {
    message = (await response.json()).message ?? message;
  } catch {
    // no JSON: the status must do
  }
  throw new Refused(message);
}

async function send(path, body, type, parameters, signal) {
  return answer(await fetch(address(path, parameters), {method: 'POST', headers: {'Content-Type': type}, body, signal}));
}

export async function choices() {
  return (await answer(await fetch(address('choices')))).json();
}

export async function read(name, blob, sheet) {
  return (await send('read', blob, 'application/octet-stream', {name, sheet})).json();
}

export async function ask(path, request, signal) {
  return (await send(path, JSON.stringify(request), 'application/json', {}, signal)).json();
}

export async function file(path, request) {
  return (await send(path, JSON.stringify(request), 'application/json')).blob();
}

/** Asks for the newest state only: an older question is dropped when a newer one is put. */
export function newest(path) {
  let running = null;
  return async (request) => {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    try {
      return await ask(path, request, mine.signal);
    } catch (error) {
      if (error.name === 'AbortError') {
        return null;
      }
      throw error;
    }
  };
}

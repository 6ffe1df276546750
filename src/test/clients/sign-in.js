import { url } from "./stand-in.js";

/** A person's way through login and consent, for programs: gives the address that the app is sent back to. */
export async function signIn(person, authorizationUrl, { cancel = false } = {}) {
  let cookie = "";
  const open = async (address, form) => {
    const answer = await fetch(address, {
      method: form ? "POST" : "GET",
      body: form && new URLSearchParams(form),
      headers: { cookie, accept: "text/html" },
      redirect: "manual",
    });
    cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
    const location = answer.headers.get("location");
    if (!location) {
      return { page: await answer.text() };
    }
    const next = new URL(location, address).href;
    return next.startsWith(url) ? open(next) : { sentBack: next };
  };

  await open(String(authorizationUrl));
  const { page } = await open(`${url}/login`, { person });
  const [, form] = page.match(/<form [^>]*id="consent">(.*?)<\/form>/s);
  const fields = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  const answer = cancel ? fields.filter(([name]) => name !== "scope") : fields;
  return (await open(`${url}/oauth/authorize`, answer)).sentBack;
}

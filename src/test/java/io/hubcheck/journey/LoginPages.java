package io.hubcheck.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a person does to sign in, from the button here to the pages of the stand-in and back. */
final class LoginPages {

    static final String SIGN_IN = "Sign in with Hugging Face";

    private LoginPages() {}

    /** Goes to the login as somebody, who is then asked what they grant. */
    static void signIn(Page page, String person) {
        page.getByText(SIGN_IN).first().click();
        page.locator("button[name=person][value=" + person + "]").click();
    }

    /** Grants what is ticked, and is back. */
    static void authorize(Page page) {
        button(page, "Authorize").click();
        page.waitForURL(url -> !url.contains("/oauth/"));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

package io.hubcheck.auth;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a person does at the stand-in's pages: says who they are, and what they grant. */
record StandInPerson(String name) {

    private static final Pattern FORM = Pattern.compile("(?s)<form [^>]*id=\"consent\">(.*?)</form>");
    private static final Pattern FIELD = Pattern.compile("name=\"(\\w+)\" value=\"([^\"]*)\"");

    /** Grants what is asked for, and is back at a page of the application. */
    String signIn(Visitor browser, String returnPath) {
        return grant(browser, browser.begin(returnPath), Map.of());
    }

    /** Grants all but a scope. */
    String signInWithout(Visitor browser, String scope, String returnPath) {
        return grant(browser, browser.begin(returnPath), Map.of("scope", scope));
    }

    String grant(Visitor browser, URI authorize, Map<String, String> unticked) {
        HttpResponse<String> page = consentPage(browser, authorize);
        HttpResponse<String> answer = isConsent(page)
                ? browser.postFields(authorize.resolve("/oauth/authorize").toString(), fields(page, unticked))
                : page;
        return Visitor.redirect(browser.get(Visitor.redirect(answer).toString()))
                .toString();
    }

    private HttpResponse<String> consentPage(Visitor browser, URI authorize) {
        HttpResponse<String> page =
                follow(browser, browser.get(authorize.toString(), "Accept", "text/html"), authorize);
        if (page.uri().getPath().equals("/login")) {
            URI login = authorize.resolve("/login");
            return follow(browser, browser.postFields(login.toString(), List.of(Map.entry("person", name))), authorize);
        }
        return page;
    }

    /** Stays at the stand-in. */
    private static HttpResponse<String> follow(Visitor browser, HttpResponse<String> answer, URI hub) {
        HttpResponse<String> page = answer;
        while (leadsTo(page, hub)) {
            page = browser.get(page.uri().resolve(Visitor.redirect(page)).toString(), "Accept", "text/html");
        }
        return page;
    }

    private static boolean leadsTo(HttpResponse<String> page, URI hub) {
        return page.headers()
                .firstValue("Location")
                .map(page.uri()::resolve)
                .filter(next -> next.getAuthority().equals(hub.getAuthority()))
                .isPresent();
    }

    private static boolean isConsent(HttpResponse<String> page) {
        return FORM.matcher(page.body()).find();
    }

    private static List<Map.Entry<String, String>> fields(HttpResponse<String> page, Map<String, String> unticked) {
        return FORM
                .matcher(page.body())
                .results()
                .findFirst()
                .map(form -> FIELD.matcher(form.group(1)).results().toList())
                .orElseThrow()
                .stream()
                .map(StandInPerson::field)
                .filter(field -> !field.getValue().equals(unticked.get(field.getKey())))
                .toList();
    }

    private static Map.Entry<String, String> field(MatchResult field) {
        return Map.entry(field.group(1), field.group(2));
    }
}

package se.beslutsgang.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody with a browser of their own, in a role. Every page that is seen is held against axe and
 * against the content security policy.
 */
final class Visitor implements AutoCloseable {

    private static final double PATIENCE = 30_000;

    private final BrowserContext browser;
    private final Page page;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(Browser browser, boolean scripts) {
        this.scripts = scripts;
        this.browser =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale("sv-SE")
                                .setJavaScriptEnabled(scripts));
        this.page = this.browser.newPage();
        page.onConsoleMessage(
                m -> {
                    if (m.text().contains("Content Security Policy")) complaints.add(m.text());
                });
        see("/");
    }

    static Visitor as(Browser browser, String role) {
        var visitor = new Visitor(browser, true);
        visitor.press(role);
        return visitor;
    }

    static Visitor asPolitician(Browser browser, String name) {
        return new Visitor(browser, true).enter(name);
    }

    /** As with a browser that runs no scripts. */
    static Visitor withoutScripts(Browser browser, String name) {
        return new Visitor(browser, false).enter(name);
    }

    private Visitor enter(String name) {
        page.getByLabel("Vilken förtroendevald?").selectOption(new SelectOption().setLabel(name));
        press("Gå in som förtroendevald");
        return this;
    }

    Page page() {
        return page;
    }

    void see(String path) {
        page.navigate(ServedPages.address() + path);
        nothingIsWrong();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        nothingIsWrong();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        nothingIsWrong();
    }

    void fill(String label, String text) {
        page.getByLabel(label).fill(text);
    }

    void reads(String text) {
        assertThat(main()).containsText(text);
    }

    /** Without loading the page again. */
    void readsInAWhile(String text) {
        assertThat(main())
                .containsText(
                        text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    /** Once the page has been seen it is not held against axe at every turn. */
    void turnTheClock() {
        page.navigate(ServedPages.address() + "/");
        page.locator("form[action='/demo/nasta'] button").click();
        page.waitForLoadState();
    }

    void readsNot(String text) {
        assertThat(main()).not().containsText(text);
    }

    /** The line that says what was done. */
    void isTold(String text) {
        assertThat(page.locator(".done")).hasText(text);
    }

    boolean stands(String text) {
        return main().innerText().contains(text);
    }

    private Locator main() {
        return page.locator("main");
    }

    private void nothingIsWrong() {
        page.waitForLoadState();
        assertThat(complaints).as("policy at %s", page.url()).isEmpty();
        if (!scripts) return; // axe is a script
        var found = new AxeBuilder(page).analyze().getViolations();
        assertThat(found.stream().map(v -> v.getId() + " " + v.getNodes().getFirst().getHtml()))
                .as("axe at %s", page.url())
                .isEmpty();
    }

    @Override
    public void close() {
        browser.close();
    }
}

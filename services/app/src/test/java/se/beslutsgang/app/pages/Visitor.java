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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Somebody with a browser of their own, in a role. Every page that is seen is held against the
 * content security policy, and each that is made of something new against axe.
 */
final class Visitor implements AutoCloseable {

    private static final double PATIENCE = 30_000;
    private static final Set<String> SHAPES = ConcurrentHashMap.newKeySet();
    private static final String SHAPE =
            "() => [document.title.replace(/[0-9]/g, ''),"
                    + " ...[...document.querySelectorAll('form, section, details, table, input,"
                    + " select, textarea')].map(e => e.getAttribute('action') || e.id || e.name"
                    + " || e.className || e.tagName)].filter((e, i, all) => all.indexOf(e) === i)"
                    + ".join(' ')";
    private static final int WIDE = 1200;
    private static final int PHONE = 390;
    private static final int HEIGHT = 844;

    private final String address;
    private final BrowserContext browser;
    private final Page page;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(String address, Browser browser, boolean scripts, int width) {
        this.address = address;
        this.scripts = scripts;
        this.browser =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale("sv-SE")
                                .setViewportSize(width, HEIGHT)
                                .setJavaScriptEnabled(scripts));
        this.page = this.browser.newPage();
        page.onConsoleMessage(
                m -> {
                    if (m.text().contains("Content Security Policy")) complaints.add(m.text());
                });
        see("/");
    }

    private Visitor(Browser browser) {
        this(ServedPages.address(), browser, true, WIDE);
    }

    /** At another server than that of the demo. */
    static Visitor at(String address, Browser browser) {
        return new Visitor(address, browser, true, WIDE);
    }

    /** With a phone. */
    static Visitor onPhone(String address, Browser browser) {
        return new Visitor(address, browser, true, PHONE);
    }

    static Visitor as(Browser browser, String role) {
        var visitor = new Visitor(browser);
        visitor.press(role);
        return visitor;
    }

    static Visitor asPolitician(Browser browser, String name) {
        return new Visitor(browser).enter(name);
    }

    /** As with a browser that runs no scripts. */
    static Visitor withoutScripts(Browser browser, String name) {
        return withoutScripts(ServedPages.address(), browser, name);
    }

    static Visitor withoutScripts(String address, Browser browser, String name) {
        return new Visitor(address, browser, false, WIDE).enter(name);
    }

    Visitor enter(String name) {
        page.getByLabel("Vilken förtroendevald?").selectOption(new SelectOption().setLabel(name));
        press("Gå in som förtroendevald");
        return this;
    }

    Page page() {
        return page;
    }

    void see(String path) {
        page.navigate(address + path);
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

    /** Of a list. */
    void choose(String label, String option) {
        page.getByLabel(label).selectOption(new SelectOption().setLabel(option));
    }

    /** What is folded together under a line. */
    void open(String summary) {
        Locator folded = page.locator("details", new Page.LocatorOptions().setHasText(summary));
        if (folded.first().getAttribute("open") == null) page.getByText(summary).first().click();
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
        page.navigate(address + "/");
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
        if (!scripts || !SHAPES.add(shape())) return; // axe is a script
        var found = new AxeBuilder(page).analyze().getViolations();
        assertThat(found.stream().map(v -> v.getId() + " " + v.getNodes().getFirst().getHtml()))
                .as("axe at %s", page.url())
                .isEmpty();
    }

    /** What a page is made of, so that the same page is not held against axe at every turn. */
    private String shape() {
        return page.viewportSize().width + String.valueOf(page.evaluate(SHAPE));
    }

    @Override
    public void close() {
        browser.close();
    }
}

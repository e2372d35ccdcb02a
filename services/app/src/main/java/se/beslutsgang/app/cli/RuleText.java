package se.beslutsgang.app.cli;

import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.kernel.Rule;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What a rule says to somebody it refuses, with its source, from the module's message file. */
final class RuleText {

    private RuleText() {}

    static String of(Rejected no) {
        Rule rule = no.rule();
        String module = rule.key().replaceAll("\\..*", "");
        try {
            var texts = ResourceBundle.getBundle("messages/" + module, Locale.ENGLISH);
            String text = texts.getString("rule." + rule.key());
            String filled = new MessageFormat(text, Locale.ENGLISH).format(no.facts().toArray());
            return OneSentence.of(filled) + " (" + rule.section() + ", " + rule.key() + ")";
        } catch (MissingResourceException withoutText) {
            return String.valueOf(no.getMessage());
        }
    }
}

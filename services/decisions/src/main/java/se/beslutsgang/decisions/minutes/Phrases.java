package se.beslutsgang.decisions.minutes;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The phrases of minutes, from a message file: no sentence of minutes stands in code. */
final class Phrases {

    private final ResourceBundle phrases =
            ResourceBundle.getBundle(
                    "minutes/phrases", Swedish.LOCALE, Phrases.class.getClassLoader());

    /**
     * @throws java.util.MissingResourceException when there is no such phrase
     */
    String say(String key, Object... facts) {
        return new MessageFormat(phrases.getString(key), Swedish.LOCALE).format(facts);
    }
}

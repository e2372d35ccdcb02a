package se.beslutsgang.minutes.words;

import se.beslutsgang.mandates.events.MinutesForm;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The form of a house, from its file: phrases, headings, order of sections. None is in code. */
public final class HouseForm {

    private static final Map<MinutesForm, HouseForm> ALL = new EnumMap<>(MinutesForm.class);

    static {
        for (MinutesForm form : MinutesForm.values()) ALL.put(form, new HouseForm(form));
    }

    private final ResourceBundle common = bundle("minutes/phrases");
    private final ResourceBundle phrases;

    private HouseForm(MinutesForm form) {
        String folder = form.name().toLowerCase(Locale.ROOT);
        this.phrases = bundle("minutes/" + folder + "/phrases");
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, Swedish.LOCALE, HouseForm.class.getClassLoader());
    }

    public static HouseForm of(MinutesForm form) {
        return java.util.Objects.requireNonNull(ALL.get(form));
    }

    /**
     * @throws java.util.MissingResourceException when there is no such phrase
     */
    public String say(String key, Object... facts) {
        return new MessageFormat(phrase(key), Swedish.LOCALE).format(facts);
    }

    private String phrase(String key) {
        return (phrases.containsKey(key) ? phrases : common).getString(key);
    }

    /** A choice of the house that is no phrase. */
    boolean is(String key) {
        return phrase(key).equals("yes");
    }

    List<String> list(String key) {
        String listed = phrase(key);
        return listed.isBlank() ? List.of() : List.of(listed.split(",\\s*"));
    }
}

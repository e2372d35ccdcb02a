import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code java Format.java check|apply DIR}: Java sources in google-java-format's AOSP style. Forked
 * on the JDK of the toolchain, since a formatter inside a Maven on 17 cannot parse the patterns of
 * 25.
 */
class Format {
    public static void main(String[] args) throws Exception {
        boolean apply = args[0].equals("apply");
        var style = JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build();
        var formatter = new Formatter(style);
        var changed = new ArrayList<Path>();
        for (Path file : sources(Path.of(args[1]))) {
            String was = Files.readString(file);
            String is = settled(formatter, was);
            if (was.equals(is)) continue;
            changed.add(file);
            if (apply) Files.writeString(file, is);
        }
        changed.forEach(f -> System.err.println((apply ? "formatted " : "not formatted ") + f));
        if (!apply && !changed.isEmpty()) {
            System.err.println("Run: mvn -N -Pformat validate");
            System.exit(1);
        }
    }

    /** One pass over a long line can leave work for a second. */
    private static String settled(Formatter formatter, String was) throws Exception {
        String is = formatter.formatSourceAndFixImports(was);
        return is.equals(was) ? is : settled(formatter, is);
    }

    private static List<Path> sources(Path root) throws Exception {
        try (var walk = Files.walk(root)) {
            return walk.filter(p -> p.toString().endsWith(".java"))
                    .filter(p -> !p.toString().contains("/target/"))
                    .toList();
        }
    }
}

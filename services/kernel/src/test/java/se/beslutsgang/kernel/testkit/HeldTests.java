package se.beslutsgang.kernel.testkit;

import se.beslutsgang.kernel.Rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The tests of a package that say which rules they hold. */
record HeldTests(List<Method> tests) {

    /** Those beside {@code one}, in the order of their names. */
    static HeldTests beside(Class<?> one) {
        try (Stream<Path> files = Files.list(folder(one))) {
            return new HeldTests(
                    files.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith("Test.class"))
                            .map(f -> f.substring(0, f.length() - ".class".length()))
                            .map(f -> type(one.getPackageName() + "." + f))
                            .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
                            .filter(m -> m.isAnnotationPresent(Holds.class))
                            .sorted(Comparator.comparing(HeldTests::name))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Class<?> one) {
        try {
            Path root = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
            return root.resolve(one.getPackageName().replace('.', '/'));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, HeldTests.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Method> of(Rule rule) {
        return tests.stream().filter(m -> names(m).contains(rule.name())).toList();
    }

    /** What tests hold that is no rule. */
    List<String> unknown(List<? extends Rule> rules) {
        List<String> known = rules.stream().map(Rule::name).toList();
        return tests.stream()
                .flatMap(m -> names(m).stream())
                .filter(n -> !known.contains(n))
                .toList();
    }

    private static List<String> names(Method test) {
        return List.of(test.getAnnotation(Holds.class).value());
    }

    /** As it stands in the list of rules. */
    static String name(Method test) {
        return test.getDeclaringClass().getSimpleName() + "." + test.getName();
    }
}

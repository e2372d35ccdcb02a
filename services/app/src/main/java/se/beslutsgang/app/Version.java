package se.beslutsgang.app;

/** The version of this program. */
public final class Version {

    private Version() {}

    public static String read() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}

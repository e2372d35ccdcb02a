package se.beslutsgang.processes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A model as it lies on the class path; its hash tells which text a case ran under. */
public record ProcessModel(String id) {

    /**
     * Every model that the engine is given; made from the names, so that no class waits for
     * another.
     */
    public static final List<ProcessModel> ALL = List.of(new ProcessModel(AfterTheMeeting.PROCESS));

    /** Where the model lies on the class path. */
    public String resource() {
        return "processes/" + id + "/" + id + ".bpmn20.xml";
    }

    public byte[] bytes() {
        try (InputStream in = ProcessModel.class.getClassLoader().getResourceAsStream(resource())) {
            if (in == null) throw new IllegalStateException("No model at " + resource());
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The model at " + resource() + " is unreadable", e);
        }
    }

    public String sha256() {
        return sha256(bytes());
    }

    /** 64 hexadecimal digits. */
    public static String sha256(byte[] model) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not to be had", e);
        }
    }
}

package se.beslutsgang.minutes.queries;

/** In what a document is given. */
public enum Format {
    /** The canonical text, from which all others are made. */
    TEXT("txt", "text/plain;charset=utf-8"),
    HTML("html", "text/html;charset=utf-8"),
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String suffix;
    private final String mediaType;

    Format(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }
}

package se.beslutsgang.minutes.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The page as PDF/A-2a and PDF/UA-1: to keep for ever, and for those who listen. */
final class Pdf {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSerif";

    private Pdf() {}

    static byte[] of(String page, String name) {
        XRLog.setLoggingEnabled(false);
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        font(builder, "", 400);
        font(builder, "-Bold", 700);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Beslutsgång");
        builder.withHtmlContent(page, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String style, int weight) {
        builder.useFont(() -> file(style), "DejaVu Serif", weight, FontStyle.NORMAL, true);
    }

    private static InputStream file(String style) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(FONTS + style + ".ttf"));
    }
}

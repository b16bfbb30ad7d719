package kz.senim.kb.web.importer;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Puts what an import has to say into the reader's language. */
final class ImportMessages {

    private static final ResourceBundle.Control ONLY_THE_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    ImportMessages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("kz.senim.kb.web.importer.reports", locale, ONLY_THE_LANGUAGE);
    }

    String reason(String code, List<String> arguments) {
        return text("reason." + code, arguments);
    }

    String problem(String kind, List<String> arguments) {
        return text("problem." + kind, arguments);
    }

    String manifest(String code, List<String> arguments) {
        return text("manifest." + code, arguments);
    }

    private String text(String key, List<String> arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments.toArray());
    }
}

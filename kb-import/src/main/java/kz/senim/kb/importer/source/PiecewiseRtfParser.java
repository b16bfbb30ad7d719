package kz.senim.kb.importer.source;

import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;

/**
 * Hands long runs of letters on in pieces. The library joins letter after letter to one string, which for a paragraph of a
 * million takes hours; a command that means nothing to the text makes it begin another.
 */
final class PiecewiseRtfParser extends StandardRtfParser {
    private static final int LONGEST_RUN = 1_000;

    private int run;

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        if (command == Command.u) {
            another();
        }
        super.processCommand(command, parameter, hasParameter, optional);
    }

    @Override
    public void processCharacterBytes(byte[] data) {
        another();
        super.processCharacterBytes(data);
    }

    private void another() {
        if (++run > LONGEST_RUN) {
            run = 0;
            super.processCommand(Command.lang, 0, false, false);
        }
    }
}

package kz.senim.kb.legislation.citation;

import kz.senim.kb.legislation.citation.LawPlace.Inside;

/**
 * Words that say where the numbers beside them are counted: an act's name, «настоящего Кодекса», «осы баптың».
 *
 * @param start the first token
 * @param end the token after it
 * @param inside {@link Inside#ACT} for an act
 * @param repeated whether it only points back at what was named before: «указанной статьи», «сол Заңның»
 * @param standsAlone whether the words cite the act even with no number beside them
 */
record ActPhrase(int start, int end, MeantAct act, Inside inside, boolean repeated, boolean standsAlone)
        implements TextElement {

    /** The same act meant by other words. */
    ActPhrase at(int otherStart, int otherEnd) {
        return new ActPhrase(otherStart, otherEnd, act, inside, false, false);
    }
}

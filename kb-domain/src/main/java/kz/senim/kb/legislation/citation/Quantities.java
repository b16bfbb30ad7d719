package kz.senim.kb.legislation.citation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that make the number before them an age, an amount, a time or an address, in both languages. */
final class Quantities {

    private static final Set<String> WHOLE = Set.of(
            "год",
            "г",
            "гг",
            "день",
            "дня",
            "дней",
            "дни",
            "дн",
            "мес",
            "час",
            "часа",
            "часов",
            "часу",
            "часам",
            "мин",
            "сек",
            "тг",
            "тенге",
            "теңге",
            "тыс",
            "тысяч",
            "тысячи",
            "тысячу",
            "млн",
            "миллион",
            "миллиона",
            "миллионов",
            "мрп",
            "мзп",
            "аек",
            "руб",
            "рублей",
            "рубля",
            "раз",
            "раза",
            "человек",
            "человека",
            "детей",
            "ребенка",
            "ребенок",
            "дети",
            "кг",
            "км",
            "м",
            "см",
            "гр",
            "метр",
            "метра",
            "метров",
            "литр",
            "литра",
            "литров",
            "утра",
            "вечера",
            "ночи",
            "сад",
            "садик",
            "садика",
            "дом",
            "дома",
            "кв",
            "мкр",
            "этаж",
            "этаже",
            "урок",
            "урока",
            "уроков",
            "балл",
            "балла",
            "баллов",
            "январь",
            "марта",
            "март",
            "мая",
            "май",
            "ай",
            "айга",
            "айда",
            "айдан",
            "айлык",
            "кун",
            "кунге",
            "кунде",
            "кунин",
            "адам",
            "бала",
            "балам",
            "балага",
            "баласы",
            "рет",
            "мын",
            "апта",
            "кабат",
            "пайыз",
            "штук",
            "шт",
            "лица",
            "лиц",
            "ж",
            "р",
            "доллар",
            "евро",
            "июнь");
    private static final Set<String> BEGINNINGS = Set.of(
            "лет",
            "года",
            "году",
            "годо",
            "годи",
            "годы",
            "месяц",
            "недел",
            "сут",
            "минут",
            "секунд",
            "тысяч",
            "процент",
            "долл",
            "класс",
            "школ",
            "лице",
            "гимнази",
            "групп",
            "курс",
            "четверт",
            "кварт",
            "январ",
            "феврал",
            "апрел",
            "июн",
            "июл",
            "август",
            "сентябр",
            "октябр",
            "ноябр",
            "декабр",
            "километр",
            "килограмм",
            "грамм",
            "жас",
            "жыл",
            "сагат",
            "сынып",
            "сыныб",
            "мектеп",
            "мектеб",
            "кантар",
            "акпан",
            "наурыз",
            "саур",
            "мамыр",
            "маусым",
            "шилде",
            "тамыз",
            "кыркуйек",
            "казан",
            "караша",
            "желтоксан",
            "поликлиник",
            "больниц",
            "подъезд",
            "автобус",
            "маршрут",
            "телефон",
            "звон",
            "колледж",
            "теңге",
            "копе",
            "тиын",
            "мрп",
            "месячн",
            "летн",
            "кратн",
            "апта",
            "айга",
            "аек");

    private static final Map<String, List<String>> BY_TWO_LETTERS =
            BEGINNINGS.stream().collect(Collectors.groupingBy(beginning -> beginning.substring(0, 2)));

    private Quantities() {}

    /** Whether the number that ends before this token is counted in it: «14 лет», «22:00», «16-летний». */
    static boolean follows(List<Token> tokens, int place) {
        if (place >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(place);
        if (token.is(TokenKind.DASH) && token.glued() && place + 1 < tokens.size()) {
            Token afterDash = tokens.get(place + 1);
            return afterDash.glued() && isQuantity(afterDash);
        }
        return token.is(TokenKind.QUANTITY_SIGN) || isQuantity(token);
    }

    private static boolean isQuantity(Token token) {
        String word = token.folded();
        if (!token.is(TokenKind.WORD) || WHOLE.contains(word)) {
            return token.is(TokenKind.WORD);
        }
        return word.length() > 1
                && BY_TWO_LETTERS.getOrDefault(word.substring(0, 2), List.of()).stream()
                        .anyMatch(word::startsWith);
    }
}

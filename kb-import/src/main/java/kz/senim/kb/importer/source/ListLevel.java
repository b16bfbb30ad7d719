package kz.senim.kb.importer.source;

import java.util.Locale;

/**
 * How a level of a list is numbered.
 *
 * @param start its first number
 * @param format the name of the format as Office Open XML has it: {@code decimal}, {@code upperRoman}, {@code russianLower}
 * @param template what is printed, {@code %1.%2)}
 */
record ListLevel(int start, String format, String template) {
    static final ListLevel NONE = new ListLevel(1, "decimal", "");

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final int LARGEST_ROMAN = 3999;

    ListLevel from(int first) {
        return new ListLevel(first, format, template);
    }

    ListLevel as(String name) {
        return new ListLevel(start, name, template);
    }

    ListLevel printed(String text) {
        return new ListLevel(start, format, text);
    }

    boolean isNumbered() {
        return !format.equals("bullet") && !format.equals("none") && template.contains("%");
    }

    String format(int number) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(LATIN, number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(LATIN, number);
            case "russianUpper" -> letter(RUSSIAN, number).toUpperCase(Locale.ROOT);
            case "russianLower" -> letter(RUSSIAN, number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    private static String letter(String alphabet, int number) {
        int index = Math.max(0, number - 1);
        int times = Math.min(20, 1 + index / alphabet.length());
        return String.valueOf(alphabet.charAt(index % alphabet.length())).repeat(times);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder out = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                out.append(ROMAN[i]);
                left -= VALUES[i];
            }
        }
        return out.toString();
    }
}

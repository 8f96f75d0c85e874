extension EnumTable {
    /// Enumerations of text and cultures.
    static let textEnums: [String] = [
        """
        System.Globalization.NumberStyles Int32 flags None AllowLeadingWhite AllowTrailingWhite \
        AllowLeadingSign=4 AllowTrailingSign=8 AllowParentheses=16 AllowDecimalPoint=32 AllowThousands=64 \
        AllowExponent=128 AllowCurrencySymbol=256 AllowHexSpecifier=512 AllowBinarySpecifier=1024 Integer=7 \
        HexNumber=515 BinaryNumber=1027 Number=111 Float=167 Currency=383 Any=511
        """,
        """
        System.Globalization.DateTimeStyles Int32 flags None AllowLeadingWhite AllowTrailingWhite \
        AllowInnerWhite=4 AllowWhiteSpaces=7 NoCurrentDateDefault AdjustToUniversal=16 AssumeLocal=32 \
        AssumeUniversal=64 RoundtripKind=128
        """,
        """
        System.Globalization.CultureTypes Int32 flags NeutralCultures=1 SpecificCultures \
        InstalledWin32Cultures=4 AllCultures=7 UserCustomCulture ReplacementCultures=16 WindowsOnlyCultures=32 \
        FrameworkCultures=64
        """,
        """
        System.Globalization.CompareOptions Int32 flags None IgnoreCase IgnoreNonSpace IgnoreSymbols=4 \
        IgnoreKanaType=8 IgnoreWidth=16 NumericOrdering=32 OrdinalIgnoreCase=268435456 StringSort=536870912 \
        Ordinal=1073741824
        """,
        """
        System.Globalization.UnicodeCategory Int32 - UppercaseLetter LowercaseLetter TitlecaseLetter \
        ModifierLetter OtherLetter NonSpacingMark SpacingCombiningMark EnclosingMark DecimalDigitNumber \
        LetterNumber OtherNumber SpaceSeparator LineSeparator ParagraphSeparator Control Format Surrogate \
        PrivateUse ConnectorPunctuation DashPunctuation OpenPunctuation ClosePunctuation InitialQuotePunctuation \
        FinalQuotePunctuation OtherPunctuation MathSymbol CurrencySymbol ModifierSymbol OtherSymbol \
        OtherNotAssigned
        """,
        """
        System.Globalization.CalendarWeekRule Int32 - FirstDay FirstFullWeek FirstFourDayWeek
        """,
        """
        System.Text.NormalizationForm Int32 - FormC=1 FormD FormKC=5 FormKD
        """,
        """
        System.Text.RegularExpressions.RegexOptions Int32 flags None IgnoreCase Multiline ExplicitCapture=4 \
        Compiled=8 Singleline=16 IgnorePatternWhitespace=32 RightToLeft=64 ECMAScript=256 CultureInvariant=512 \
        NonBacktracking=1024
        """,
    ]
}

extension EnumTable {
    /// Enumerations of the language.
    static let languageEnums: [String] = [
        """
        System.Management.Automation.Language.TokenKind Int32 - Unknown Variable SplattedVariable Parameter \
        Number Label Identifier Generic NewLine LineContinuation Comment EndOfInput StringLiteral \
        StringExpandable HereStringLiteral HereStringExpandable LParen RParen LCurly RCurly LBracket RBracket \
        AtParen AtCurly DollarParen Semi AndAnd OrOr Ampersand Pipe Comma MinusMinus PlusPlus DotDot ColonColon \
        Dot Exclaim Multiply Divide Rem Plus Minus Equals PlusEquals MinusEquals MultiplyEquals DivideEquals \
        RemainderEquals Redirection RedirectInStd Format Not Bnot And Or Xor Band Bor Bxor Join Ieq Ine Ige Igt \
        Ilt Ile Ilike Inotlike Imatch Inotmatch Ireplace Icontains Inotcontains Iin Inotin Isplit Ceq Cne Cge \
        Cgt Clt Cle Clike Cnotlike Cmatch Cnotmatch Creplace Ccontains Cnotcontains Cin Cnotin Csplit Is IsNot \
        As PostfixPlusPlus PostfixMinusMinus Shl Shr Colon QuestionMark QuestionQuestionEquals QuestionQuestion \
        QuestionDot QuestionLBracket Begin=119 Break Catch Class Continue Data Define Do Dynamicparam Else \
        ElseIf End Exit Filter Finally For Foreach From Function If In Param Process Return Switch Throw Trap \
        Try Until Using Var While Workflow Parallel Sequence InlineScript Configuration DynamicKeyword Public \
        Private Static Interface Enum Namespace Module Type Assembly Command Hidden Base Default Clean
        """,
        """
        System.Management.Automation.Language.TokenFlags Int32 flags None BinaryPrecedenceLogical \
        BinaryPrecedenceBitwise BinaryPrecedenceComparison=5 BinaryPrecedenceCoalesce=7 BinaryPrecedenceAdd=9 \
        BinaryPrecedenceMultiply BinaryPrecedenceFormat=12 BinaryPrecedenceRange BinaryPrecedenceMask=15 Keyword \
        ScriptBlockBlockName=32 BinaryOperator=256 UnaryOperator=512 CaseSensitiveOperator=1024 \
        TernaryOperator=2048 SpecialOperator=4096 AssignmentOperator=8192 ParseModeInvariant=32768 \
        TokenInError=65536 DisallowedInRestrictedMode=131072 PrefixOrPostfixOperator=262144 CommandName=524288 \
        MemberName=1048576 TypeName=2097152 AttributeName=4194304 CanConstantFold=8388608 \
        StatementDoesntSupportAttributes=16777216
        """,
        """
        System.Management.Automation.Language.StringConstantType Int32 - SingleQuoted SingleQuotedHereString \
        DoubleQuoted DoubleQuotedHereString BareWord
        """,
    ]
}

import DotNetPrimitives
import ShellValues

/// `CultureInfo` and what it holds.
enum CultureTypes {
    static let culture = NetType(
        "System.Globalization.CultureInfo", accelerator: "cultureinfo", interfaces: [GenericInterfaces.formatProvider],
        boxText: { of($0).name },
        declare: { _ in
            TypeDeclaration(
                constructors: [method("new(string name)") { call in box(try named(call)) }],
                properties: properties, methods: [method("string ToString()") { call in .string(of(call.target).name) }],
                staticProperties: known, staticMethods: finding)
        })

    static func box(_ culture: NetCulture) -> Value { .object(Box(culture, type: CultureTypes.culture)) }
    static func of(_ value: Value) -> NetCulture { value.boxed(NetCulture.self) ?? .enUS }

    private static func named(_ call: MethodCall) throws -> NetCulture {
        if let number = call[0].integer { return number == 127 ? .invariant : .enUS }
        let name = try call.required(0, "name")
        if name.isEmpty { return .invariant }
        guard name.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }),
            name.utf8.count >= 2, name.split(separator: "-").allSatisfy({ $0.count <= 8 })
        else {
            throw NetFailure(
                exceptionType("System.Globalization.CultureNotFoundException"),
                "Culture is not supported. (Parameter 'name')\n\(name) is an invalid culture identifier.")
        }
        return .enUS
    }

    private static var properties: [PropertyDeclaration] {
        [
            property("System.Globalization.CultureInfo Parent") { _ in box(.invariant) },
            property("int LCID") { target in .int(of(target) == .invariant ? 127 : 1033) },
            property("int KeyboardLayoutId") { target in .int(of(target) == .invariant ? 127 : 1033) },
            property("string Name") { target in .string(of(target).name) },
            property("string IetfLanguageTag") { target in .string(of(target).name) },
            property("string DisplayName") { target in .string(title(target)) },
            property("string NativeName") { target in .string(title(target)) },
            property("string EnglishName") { target in .string(title(target)) },
            property("string TwoLetterISOLanguageName") { target in .string(of(target) == .invariant ? "iv" : "en") },
            property("string ThreeLetterISOLanguageName") { target in .string(of(target) == .invariant ? "ivl" : "eng") },
            property("System.Globalization.TextInfo TextInfo") { target in .object(RecordObject(textInfo, [target])) },
            property("System.Globalization.NumberFormatInfo NumberFormat") { target in
                .object(NumberFormats.make(of(target)))
            },
            property("System.Globalization.DateTimeFormatInfo DateTimeFormat") { target in
                .object(DateFormats.make(of(target)))
            },
            property("bool IsNeutralCulture") { _ in .bool(false) }, property("bool IsReadOnly") { _ in .bool(true) },
        ]
    }

    private static func title(_ target: Value) -> String {
        of(target) == .invariant ? "Invariant Language (Invariant Country)" : "English (United States)"
    }

    private static var known: [PropertyDeclaration] {
        [
            constant("cultureinfo InvariantCulture", box(.invariant)),
            property("cultureinfo CurrentCulture", set: { _, _ in }) { _ in box(.enUS) },
            property("cultureinfo CurrentUICulture", set: { _, _ in }) { _ in box(.enUS) },
            property("cultureinfo DefaultThreadCurrentCulture", set: { _, _ in }) { _ in .null },
            constant("cultureinfo InstalledUICulture", box(.enUS)),
        ]
    }

    private static var finding: [MethodOverload] {
        [
            method("cultureinfo GetCultureInfo(string name)") { call in box(try named(call)) },
            method("cultureinfo GetCultureInfo(int culture)") { call in box(try named(call)) },
            method("cultureinfo CreateSpecificCulture(string name)") { call in box(try named(call)) },
            method("cultureinfo ReadOnly(cultureinfo ci)") { call in call[0] },
        ]
    }

    static let textInfo = NetType("System.Globalization.TextInfo", declare: { _ in
        TypeDeclaration(
            properties: [
                property("string CultureName") { target in .string(own(target).name) },
                property("string ListSeparator") { _ in .string(",") },
                property("bool IsRightToLeft") { _ in .bool(false) },
            ],
            methods: [
                method("string ToLower(string str)") { call in .string(Casing.lower(try call.required(0, "str"))) },
                method("string ToUpper(string str)") { call in .string(Casing.upper(try call.required(0, "str"))) },
                method("string ToTitleCase(string str)") { call in .string(Casing.title(try call.required(0, "str"))) },
                method("char ToLower(char c)") { call in .char(CharClass.lower(call.char(0))) },
                method("char ToUpper(char c)") { call in .char(CharClass.upper(call.char(0))) },
                method("string ToString()") { call in .string("TextInfo - " + own(call.target).name) },
            ])
    })

    private static func own(_ value: Value) -> NetCulture { of((value.asObject as? RecordObject)?.field(0) ?? .null) }
}

/// `NumberFormatInfo`, read only.
enum NumberFormats {
    static let type = NetType(
        "System.Globalization.NumberFormatInfo", interfaces: [GenericInterfaces.formatProvider],
        declare: { type in
            var properties: [PropertyDeclaration] = []
            for (i, name) in names.enumerated() { properties.append(.field(i, name, i < 12 ? .string : .int)) }
            return TypeDeclaration(
                properties: properties,
                staticProperties: [
                    PropertyDeclaration("CurrentInfo", type) { _, _ in .object(make(.enUS)) },
                    PropertyDeclaration("InvariantInfo", type) { _, _ in .object(make(.invariant)) },
                ])
        })

    private static let names = [
        "CurrencyDecimalSeparator", "CurrencyGroupSeparator", "CurrencySymbol", "NumberDecimalSeparator",
        "NumberGroupSeparator", "PercentDecimalSeparator", "PercentGroupSeparator", "PercentSymbol", "NegativeSign",
        "PositiveSign", "NaNSymbol", "PerMilleSymbol", "CurrencyDecimalDigits", "NumberDecimalDigits", "PercentDecimalDigits",
    ]

    static func make(_ culture: NetCulture) -> RecordObject {
        let texts = [".", ",", culture.currencySymbol, ".", ",", ".", ",", "%", "-", "+", "NaN", "\u{2030}"]
        let digits: [Value] = culture == .enUS ? [.int(2), .int(3), .int(3)] : [.int(2), .int(2), .int(2)]
        return RecordObject(type, ContiguousArray(texts.map { Value.string($0) } + digits))
    }
}

/// `DateTimeFormatInfo`, read only.
enum DateFormats {
    static let type = NetType(
        "System.Globalization.DateTimeFormatInfo", interfaces: [GenericInterfaces.formatProvider],
        declare: { type in
            var properties: [PropertyDeclaration] = []
            for (i, name) in names.enumerated() { properties.append(.field(i, name, .string)) }
            return TypeDeclaration(
                properties: properties + [
                    property("string[] DayNames") { _ in .strings(days) },
                    property("string[] AbbreviatedDayNames") { _ in .strings(days.map { String($0.prefix(3)) }) },
                    property("string[] MonthNames") { _ in .strings(months + [""]) },
                    property("string[] AbbreviatedMonthNames") { _ in .strings(months.map { String($0.prefix(3)) } + [""]) },
                ],
                methods: [
                    method("string GetMonthName(int month)") { call in .string(try month(call)) },
                    method("string GetAbbreviatedMonthName(int month)") { call in .string(String(try month(call).prefix(3))) },
                    method("string GetDayName(System.DayOfWeek dayofweek)") { call in
                        .string(days[Int(max(0, min(6, call.raw(0))))])
                    },
                ],
                staticProperties: [
                    PropertyDeclaration("CurrentInfo", type) { _, _ in .object(make(.enUS)) },
                    PropertyDeclaration("InvariantInfo", type) { _, _ in .object(make(.invariant)) },
                ])
        })

    private static func month(_ call: MethodCall) throws -> String {
        guard (1...13).contains(call.int(0)) else {
            throw Failure.range("Valid values are between 1 and 13, inclusive.", "month")
        }
        return call.int(0) == 13 ? "" : months[call.int(0) - 1]
    }

    private static let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let names = [
        "ShortDatePattern", "LongDatePattern", "ShortTimePattern", "LongTimePattern", "FullDateTimePattern", "DateSeparator",
        "TimeSeparator", "AMDesignator", "PMDesignator", "MonthDayPattern", "YearMonthPattern", "RFC1123Pattern",
        "SortableDateTimePattern", "UniversalSortableDateTimePattern",
    ]

    static func make(_ culture: NetCulture) -> RecordObject {
        let time = culture == .enUS ? "h:mm:ss\u{202F}tt" : "HH:mm:ss"
        let date = culture == .enUS ? "dddd, MMMM d, yyyy" : "dddd, dd MMMM yyyy"
        let texts = [
            culture == .enUS ? "M/d/yyyy" : "MM/dd/yyyy", date, culture == .enUS ? "h:mm\u{202F}tt" : "HH:mm", time,
            date + " " + time, "/", ":", "AM", "PM", culture == .enUS ? "MMMM d" : "MMMM dd",
            culture == .enUS ? "MMMM yyyy" : "yyyy MMMM", "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
            "yyyy'-'MM'-'dd'T'HH':'mm':'ss", "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
        ]
        return RecordObject(type, ContiguousArray(texts.map { Value.string($0) }))
    }
}

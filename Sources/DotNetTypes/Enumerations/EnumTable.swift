import ShellValues
import Synchronization

/// The enumerations scripts may name, kept as one text each and made into types at first use.
///
/// A text reads `full.name Underlying flags|- Name[=value] …`; a name without a value is one more than the last.
enum EnumTable {
    private static let made = Mutex<[String: NetType]>([:])

    /// Texts by folded full name.
    private static let sources: [String: String] = {
        var result: [String: String] = [:]
        let all = systemEnums + textEnums + ioEnums + netEnums + securityEnums + managementEnums + languageEnums
        for text in all { result[CaseFolding.fold(String(text.prefix { $0 != " " }))] = text }
        return result
    }()

    /// Full names of all enumerations.
    static var names: [String] { sources.values.map { String($0.prefix { $0 != " " }) } }

    /// The type with this full name, in any case; nil when there is none.
    static func find(_ fullName: String) -> NetType? {
        let key = CaseFolding.fold(fullName)
        guard let source = sources[key] else { return nil }
        if let known = made.withLock({ $0[key] }) { return known }
        let type = make(source)
        return made.withLock { table in
            if let known = table[key] { return known }
            table[key] = type
            return type
        }
    }

    /// A type that must exist because it stands in the table.
    static func known(_ fullName: String) -> NetType { find(fullName) ?? .enumType }

    private static func make(_ source: String) -> NetType {
        let words = source.split(separator: " ")
        let name = words.first.map(String.init) ?? ""
        return NetType(
            name, kind: .enumeration, base: .enumType, interfaces: [.comparable],
            declare: { _ in TypeDeclaration(enumeration: declaration(words)) })
    }

    private static func declaration(_ words: [Substring]) -> EnumDeclaration {
        let isFlags = words.count > 2 && words[2] == "flags"
        let underlying = words.count > 1 ? FundamentalNames.find("System." + words[1]) ?? .int : .int
        return EnumDeclaration(flags: isFlags, underlying: underlying, pairs(words.dropFirst(3)))
    }

    private static func pairs(_ words: ArraySlice<Substring>) -> [(String, Int64)] {
        var result: [(String, Int64)] = []
        var next: Int64 = 0
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1)
            if parts.count == 2, let value = Int64(parts[1]) { next = value }
            result.append((String(parts.first ?? word), next))
            next &+= 1
        }
        return result
    }
}

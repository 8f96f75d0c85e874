import ShellValues

/// The types that `ShellValues` itself declares, by full name.
enum FundamentalNames {
    static func find(_ fullName: String) -> NetType? { byName[CaseFolding.fold(fullName)] }

    static let all: [NetType] = values + objects + interfaces

    private static let byName: [String: NetType] = {
        var result: [String: NetType] = [:]
        for type in all { result[CaseFolding.fold(type.fullName)] = type }
        for type in ExceptionTypes.all { result[CaseFolding.fold(type.fullName)] = type }
        return result
    }()

    private static let values: [NetType] = [
        .valueType, .void, .bool, .char, .sbyte, .byte, .short, .ushort, .int, .uint, .long, .ulong, .float, .double,
        .decimal, .bigInteger, .dateTime, .timeSpan, .dateTimeOffset, .guid, .dictionaryEntry, .switchParameter,
    ]

    private static let objects: [NetType] = [
        .object, .string, .array, .typeObject, .reflectionType, .enumType, .delegate, .hashtable, .orderedDictionary,
        .arrayList, .psObject, .psCustomObject, .psVariable, .psReference, .scriptBlock, .errorRecord, .invocationInfo,
        .errorCategoryInfo, .version, .regex,
    ]

    private static let interfaces: [NetType] = [
        .enumerable, .collection, .list, .dictionary, .comparable, EnumeratorObject.plain,
    ]
}

import ShellValues

/// Attaches the members of the types that `ShellValues` declares by name only.
enum FundamentalMembers {
    static func install() {
        installObjects()
        installNumbers()
        installValues()
    }

    private static func installObjects() {
        MemberSource.install("System.Object") { ObjectMembers.declaration($0) }
        MemberSource.install("System.String") { StringMembers.declaration($0) }
        MemberSource.install("System.Array") { ArrayMembers.declaration($0) }
        MemberSource.install("System.Enum") { EnumMembers.declaration($0) }
        MemberSource.install("System.Char") { CharMembers.declaration($0) }
        MemberSource.install("System.Boolean") { BooleanMembers.declaration($0) }
    }

    private static func installNumbers() {
        MemberSource.install("System.SByte") { IntegerMembers<Int8>(netName: "SByte", typeCode: 5).declaration($0) }
        MemberSource.install("System.Byte") { IntegerMembers<UInt8>(netName: "Byte", typeCode: 6).declaration($0) }
        MemberSource.install("System.Int16") { IntegerMembers<Int16>(netName: "Int16", typeCode: 7).declaration($0) }
        MemberSource.install("System.UInt16") { IntegerMembers<UInt16>(netName: "UInt16", typeCode: 8).declaration($0) }
        MemberSource.install("System.Int32") { IntegerMembers<Int32>(netName: "Int32", typeCode: 9).declaration($0) }
        MemberSource.install("System.UInt32") { IntegerMembers<UInt32>(netName: "UInt32", typeCode: 10).declaration($0) }
        MemberSource.install("System.Int64") { IntegerMembers<Int64>(netName: "Int64", typeCode: 11).declaration($0) }
        MemberSource.install("System.UInt64") { IntegerMembers<UInt64>(netName: "UInt64", typeCode: 12).declaration($0) }
        MemberSource.install("System.Single") { FloatMembers<Float>(netName: "Single", typeCode: 13).declaration($0) }
        MemberSource.install("System.Double") { FloatMembers<Double>(netName: "Double", typeCode: 14).declaration($0) }
    }

    private static func installValues() {
        MemberSource.install("System.Decimal", text: { DecimalMembers.text($0) }) { DecimalMembers.declaration($0) }
        MemberSource.install("System.Numerics.BigInteger", text: { BigIntegerMembers.text($0) }) {
            BigIntegerMembers.declaration($0)
        }
        MemberSource.install("System.DateTime", text: { DateTimeMembers.text($0) }) { DateTimeMembers.declaration($0) }
        MemberSource.install("System.TimeSpan", text: { TimeSpanMembers.text($0) }) { TimeSpanMembers.declaration($0) }
        MemberSource.install("System.DateTimeOffset", text: { DateTimeOffsetMembers.text($0) }) {
            DateTimeOffsetMembers.declaration($0)
        }
        MemberSource.install("System.Guid", text: { GuidMembers.text($0) }) { GuidMembers.declaration($0) }
        MemberSource.install("System.Version", text: { VersionMembers.text($0) }) { VersionMembers.declaration($0) }
    }
}

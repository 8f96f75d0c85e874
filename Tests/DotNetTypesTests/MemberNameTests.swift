import ShellValues
import Testing

@testable import DotNetTypes

@Suite struct MemberNameTests {
    struct Row {
        let name: String
        let instance: Set<String>
        let statics: Set<String>

        init?(_ line: Substring) {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false)
            guard parts.count == 3 else { return nil }
            name = String(parts[0])
            instance = Set(parts[1].split(separator: " ").map(String.init))
            statics = Set(parts[2].split(separator: " ").map(String.init))
        }
    }

    private static let rows: [Row] =
        (MemberNamesA.lines + "\n" + MemberNamesB.lines).split(separator: "\n").compactMap { Row($0) }

    /// Names that PowerShell or an interface adds, which .NET's list of public members leaves out.
    private static let additions: Set<String> = [
        "GetType", "GetHashCode", "get_Item", "set_Item", "get_Name", "get_InnerText", "get_OuterXml", "get_InnerXml", "Item",
        "Chars", "Count", "Get", "Set", "Add", "Insert", "Remove", "RemoveAt", "Clear", "Contains", "IndexOf", "IsReadOnly",
        "IsFixedSize", "IsSynchronized", "SyncRoot", "Name", "Initialize", "GetEnumerator", "ToString", "Equals", "CompareTo", "Clone",
        "TrimExcess", "TrimToSize", "EnsureCapacity", "ConvertAll", "ToArray", "CopyTo", "GetRange", "Slice", "AsReadOnly",
        "Dispose", "Close", "Key", "Value", "Capacity", "Comparer", "ContainsKey", "ContainsValue", "Result", "KeyboardLayoutId",
        "ToBoolean", "ToByte", "ToChar", "ToDateTime", "ToDecimal", "ToDouble", "ToInt16", "ToInt32", "ToInt64", "ToSByte", "ToSingle",
        "ToUInt16", "ToUInt32", "ToUInt64", "ToType",
    ]

    @Test func declaredNamesAreSpelledAsInNet() throws {
        DotNetTypes.install()
        #expect(MemberNameTests.rows.count > 80)
        for row in MemberNameTests.rows {
            let type = try #require(TypeTable.find(row.name), "\(row.name)")
            let declared = type.members.declaration
            let instance = declared.properties.map(\.name) + declared.methods.map(\.name)
            let statics = declared.staticProperties.map(\.name) + declared.staticMethods.map(\.name)
            let strange = instance.filter { !row.instance.contains($0) && !MemberNameTests.additions.contains($0) }
            #expect(strange.isEmpty, "\(row.name): \(Set(strange))")
            let odd = statics.filter { !row.statics.contains($0) && $0 != "Default" && $0 != "DefaultInvariant" && $0 != "Create" }
            #expect(odd.isEmpty, "\(row.name): \(Set(odd))")
        }
    }

    /// The members that scripts use most, by how often they occur in public scripts.
    @Test(arguments: [
        ("string", "Split Substring Contains Replace Trim ToLower StartsWith TrimEnd EndsWith ToUpper IndexOf Length PadLeft"),
        ("datetime", "AddDays ToUniversalTime ToString AddHours AddMinutes Ticks DayOfWeek Date Year Month"),
        ("hashtable", "ContainsKey Add GetEnumerator Remove Keys Values Count Clone Contains"),
        ("System.Collections.Generic.List[string]", "Add AddRange Count Contains ToArray Remove Insert Clear Sort Find"),
        ("System.Collections.ArrayList", "Add AddRange Count Contains Remove RemoveAt Insert Sort ToArray"),
        ("System.Exception", "Message InnerException StackTrace GetBaseException HResult Data Source"),
        ("xml", "Save Load LoadXml SelectNodes SelectSingleNode CreateElement AppendChild DocumentElement OuterXml"),
        ("System.Diagnostics.Stopwatch", "Stop Elapsed ElapsedMilliseconds Reset Restart Start IsRunning"),
        ("pscredential", "GetNetworkCredential UserName Password"), ("uri", "Host Scheme AbsolutePath AbsoluteUri Query Port"),
        ("System.Text.RegularExpressions.Match", "Groups Value Success Index Length NextMatch"),
        ("timespan", "TotalSeconds TotalMinutes TotalMilliseconds Hours Minutes Seconds Days TotalDays"),
    ])
    func muchUsedMembersExist(name: String, members: String) throws {
        DotNetTypes.install()
        let type = try #require(TypeTable.find(name))
        for member in members.split(separator: " ") {
            let symbol = Symbol(String(member))
            let isThere = type.chain.contains { $0.members.properties[symbol] != nil || $0.members.methods[symbol] != nil }
            #expect(isThere, "\(name).\(member)")
        }
    }

    /// Every signature must name types that exist; an unknown name becomes an opaque type.
    @Test func everyTypeDeclaresItself() {
        DotNetTypes.install()
        for entry in DotNetTypes.catalog {
            let type = entry.type()
            #expect(type.fullName == entry.fullName || entry.fullName.hasSuffix("Managed") || entry.fullName.contains("Crypto"), "\(entry.fullName)")
            _ = type.members
        }
    }
}

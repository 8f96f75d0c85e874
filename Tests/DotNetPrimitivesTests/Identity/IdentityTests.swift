import DotNetPrimitives
import Testing

@Suite("GUIDs and versions")
struct IdentityTests {
    @Test("GUIDs are read in every form", arguments: Table(guidTable).rows)
    func guids(row: [String]) {
        #expect(outcome { try NetGuid.parse(row[0]).description } == row[1], "\(row[0])")
    }

    @Test("GUIDs have five texts and a byte order of their own")
    func guidForms() throws {
        let guid = try NetGuid.parse("0F8fad5b-d9cb-469f-a165-70867728950e")
        #expect(try guid.text("N") == "0f8fad5bd9cb469fa16570867728950e")
        #expect(try guid.text("X") == "{0x0f8fad5b,0xd9cb,0x469f,{0xa1,0x65,0x70,0x86,0x77,0x28,0x95,0x0e}}")
        #expect(guid.bytes == [91, 173, 143, 15, 203, 217, 159, 70, 161, 101, 112, 134, 119, 40, 149, 14])
        #expect(try NetGuid(bytes: guid.bytes) == guid)
    }

    @Test("versions are read", arguments: Table(versionTable).rows)
    func versions(row: [String]) {
        let expected = row[1].replacing("~", with: "\n")
        #expect(outcome { try NetVersion.parse(row[0]).description } == expected, "\(row[0])")
    }

    @Test("semantic versions are read", arguments: Table(semanticTable).rows)
    func semanticVersions(row: [String]) {
        #expect(outcome { try SemanticVersion.parse(row[0]).description } == row[1], "\(row[0])")
    }

    @Test("versions are ordered")
    func order() throws {
        #expect(try NetVersion.parse("1.2") < NetVersion.parse("1.2.0"))
        #expect(try SemanticVersion.parse("1.0.0-alpha") < SemanticVersion.parse("1.0.0"))
        #expect(try SemanticVersion.parse("1.0.0-alpha.2") < SemanticVersion.parse("1.0.0-alpha.10"))
        #expect(try SemanticVersion.parse("1.0.0-alpha.10") < SemanticVersion.parse("1.0.0-alpha.beta"))
        #expect(try SemanticVersion.parse("1.0.0+a") == SemanticVersion.parse("1.0.0+b"))
    }
}

/// Text, form D or failure.
private let guidTable = #"""
    abc|!! FormatException: Unrecognized Guid format.
    |!! FormatException: Unrecognized Guid format.
    0f8fad5b-d9cb-469f-a165-70867728950e|0f8fad5b-d9cb-469f-a165-70867728950e
    {0f8fad5b-d9cb-469f-a165-70867728950e}|0f8fad5b-d9cb-469f-a165-70867728950e
    (0f8fad5b-d9cb-469f-a165-70867728950e)|0f8fad5b-d9cb-469f-a165-70867728950e
    0f8fad5bd9cb469fa16570867728950e|0f8fad5b-d9cb-469f-a165-70867728950e
    {0x0f8fad5b,0xd9cb,0x469f,{0xa1,0x65,0x70,0x86,0x77,0x28,0x95,0x0e}}|0f8fad5b-d9cb-469f-a165-70867728950e
    0f8fad5b-d9cb-469f-a165-70867728950|!! FormatException: Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).
    0f8fad5b-d9cb-469f-a165-70867728950g|!! FormatException: Guid string should only contain hexadecimal characters.
    0f8fad5b-d9cb-469f-a165x70867728950e|!! FormatException: Dashes are in the wrong position for GUID parsing.
    {0f8fad5b-d9cb-469f-a165-70867728950e|!! FormatException: Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).
    0f8fad5bd9cb469fa16570867728950g|!! FormatException: Guid string should only contain hexadecimal characters.
    """#

/// Text, canonical text or failure.
private let versionTable = #"""
    1|!! ArgumentException: Version string portion was too short or too long. (Parameter 'input')
    1.2|1.2
    1.2.3.4|1.2.3.4
    1.2.3.4.5|!! ArgumentException: Version string portion was too short or too long. (Parameter 'input')
    a.b|!! FormatException: The input string 'a' was not in a correct format.
    1.-2|!! ArgumentOutOfRangeException: input ('-2') must be a non-negative value. (Parameter 'input')~Actual value was -2.
    1.99999999999|!! OverflowException: Value was either too large or too small for an Int32.
    |!! ArgumentException: Version string portion was too short or too long. (Parameter 'input')
     1.2 |1.2
    1.+2|1.2
    01.002|1.2
    1..2|!! FormatException: The input string '' was not in a correct format.
    """#

/// Text, canonical text or failure.
private let semanticTable = #"""
    1.2.3-alpha.1+build.5|1.2.3-alpha.1+build.5
    1.2|1.2.0
    1|1.0.0
    1.2.3.4|!! FormatException: The input string '' was not in a correct format.
    abc|!! FormatException: The input string '' was not in a correct format.
    |!! FormatException: version
    1.2.3-|!! FormatException: The input string '' was not in a correct format.
    1.2-alpha|1.2.0-alpha
    1.2.3-al_pha|!! FormatException: The input string '' was not in a correct format.
    """#

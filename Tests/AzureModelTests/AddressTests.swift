import Testing

@testable import AzureModel

@Suite struct AddressTests {
    @Test(arguments: [
        "*", "10.0.0.0/0", "0.0.0.0", "255.255.255.255", "10.0.1.5/24", "0.0.0.0/0", "1.2.3.4/1", "203.0.113.7/32",
    ])
    func takesPrefixesAsTyped(_ typed: String) {
        #expect(RuleAddress(typed)?.text == typed)
    }

    @Test(arguments: [
        "INVALID", "65.52.xx.xyz", "300.1.2.3", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/08", "10.0.0.0/-1", "1.2.3.4/00",
        "10.0.0.0/32 ", " 10.0.0.0", "00.1.1.1", "010.0.0.1", "1.2.3", "1.2.3.4.5", "1..2.3", "10.0.0.0/24/2",
        "+1.2.3.4", "１.2.3.4", "10.0.0.1-10.0.0.9", "10.0.0.1,10.0.0.2", "2001:db8::1", "::/0", "VirtualNetwork", "",
    ])
    func refusesPrefixes(_ typed: String) {
        #expect(RuleAddress(typed) == nil)
    }

    @Test(arguments: ["Internet", "virtual_network", "Azure_LoadBalancer"])
    func putsTagsInCapitals(_ typed: String) {
        #expect(RuleAddress(typed)?.text == typed.uppercased())
    }

    @Test(arguments: ["*", "80", "080", "00001", "1-1", "454-455", "1-65535", "65535"])
    func takesPorts(_ typed: String) {
        #expect(PortRange(typed)?.text == typed)
    }

    @Test(arguments: [
        "any", "80,443", "90-80", "65536", "-1", "0", "0-5", "80-", "80 - 90", "0x50", "1.5", " 80", "80 ", "1-2-3",
        "+5",
        "*-*", "-", "５", "", "99999999999999999999",
    ])
    func refusesPorts(_ typed: String) {
        #expect(PortRange(typed) == nil)
    }

    @Test func blocksKnowTheirEnds() throws {
        let block = try #require(AddressBlock("10.0.1.5/24"))
        #expect(block.first.text == "10.0.1.0" && block.last.text == "10.0.1.255")
        #expect(block.hasHostBits && block.count == 256)
        let whole = try #require(AddressBlock("0.0.0.0/0"))
        #expect(whole.contains(block) && whole.overlaps(block) && !block.contains(whole))
        #expect(whole.last.text == "255.255.255.255" && whole.count == 1 << 32)
    }

    @Test func drawsLeaveTheEndsAlone() throws {
        let block = try #require(AddressBlock("65.52.0.0/24"))
        let range = AddressRange(block)
        #expect(range.draw(0, taken: [])?.text == "65.52.0.1")
        #expect(range.draw(255, taken: [IPv4Address(number: 0x4134_0001)])?.text == "65.52.0.2")
        let one = try #require(AddressBlock("65.52.0.7/32"))
        #expect(AddressRange(one).draw(9, taken: [one.address]) == nil)
    }
}

import DotNetPrimitives
import Testing

@Suite("Samples of date and time texts")
struct TimeSampleTests {
    @Test("dates are written as .NET writes them", arguments: Table(dateTable, separator: "¦").rows)
    func dates(row: [String]) throws {
        let date = try NetDateTime(ticks: try #require(Int64(row[0])))
        let result = outcome { try date.text(row[1]) }
        #expect(result.replacing("!! FormatException: ", with: "!! ") == row[2], "\(row)")
    }

    @Test("time spans are written as .NET writes them", arguments: Table(spanTable, separator: "¦").rows)
    func spans(row: [String]) throws {
        let span = NetTimeSpan(ticks: try #require(Int64(row[0])))
        let result = outcome { try span.text(row[1]) }
        #expect(result.replacing("!! FormatException: ", with: "!! ") == row[2], "\(row)")
    }
}

/// Ticks, format, text or failure.
private let dateTable = #"""
    638665925763854715¦yyyy¦2024
    638598181546580130¦MMddyyyy¦08212024
    631092499169057966¦ddMMyy¦081100
    636470992636831416¦R¦Fri, 24 Nov 2017 05:47:43 GMT
    3155378975999999999¦%M¦12
    636385247376592600¦t¦11:58 PM
    633270333168609049¦s¦2007-10-03T18:35:16
    633990011995202236¦H\h m\m¦17h 39m
    635436274588278952¦D¦Thursday, August 14, 2014
    11748706045700000¦y¦March 0038
    639715674410577586¦"x"yy¦x28
    635958072435388208¦s¦2016-04-09T14:00:43
    636819818144640641¦%F¦4
    637407880364917391¦ddddd¦Thursday
    639909654364008503¦D¦Tuesday, October 17, 2028
    22047749549688000¦ddd dd MMM¦Thu 13 Nov
    634376172241995371¦gg yyyy¦AD 2011
    631027523723283919¦hhtt¦10PM
    3155378975999999999¦"x"yy¦x99
    3155378975999999999¦%F¦9
    639484402923217426¦HH:mm¦23:38
    955452077361820¦MMMMM¦January
    636149767636824587¦u¦2016-11-17 10:52:43Z
    635970706150743365¦yyyy-MM-dd¦2016-04-24
    636631677407169356¦gg yyyy¦AD 2018
    3155378975999999999¦H:m:s¦23:59:59
    635127849283404659¦f¦Thursday, August 22, 2013 4:15 PM
    638563791139940441¦ddddd¦Friday
    630858524653038680¦yyyy¦2000
    638702447011188260¦"x"yy¦x24
    635465012932545474¦yyyy-MM-dd¦2014-09-16
    639183806314609197¦z¦!! Input string was not in a correct format.
    13417952527800000¦s¦0043-07-10T00:54:12
    631596260110797845¦f¦Friday, June 14, 2002 4:33 AM
    632096523400703380¦MMddyyyy¦01142004
    3155378975999999999¦hhtt¦11PM
    637943235619769094¦ss.FFF¦01.976
    631402827110718933¦%d¦2
    635495805339145878¦ddddd¦Wednesday
    639569276315780869¦t¦5:13 AM
    634432874743012183¦yyyy¦2011
    3155378975999999999¦zz¦+00
    632320184460551594¦g¦9/29/2004 1:34 AM
    633512422232749342¦%F¦2
    76297687658600¦dddd, d MMMM yyyy¦Friday, 30 March 0001
    631181118272786059¦%f¦2
    631573224699758450¦MMMMM¦May
    633758286981363756¦d MMMM¦20 April
    635124314687605844¦hh HH¦02 14
    638237570310178890¦yyy¦2023
    633831381110586319¦hh:mm:ss.fff¦03:15:11.058
    636402450397047605¦z¦!! Input string was not in a correct format.
    635380008124228327¦ddddd¦Tuesday
    633184741528006746¦MMMMM¦June
    633481556339665996¦R¦Wed, 04 Jun 2008 05:53:53 GMT
    638310416272497111¦t¦4:53 AM
    3155378975999999999¦yyyy'-'MM¦9999-12
    636039065710049089¦yyyy-MM-dd¦2016-07-12
    637960771345538475¦yyyyyy¦002022
    632995869614082105¦zz¦+00
    639986651889118870¦yyyy'-'MM¦2029-01
    639605108199504825¦%F¦9
    631456158851195921¦zz¦+00
    634113150052322599¦yyyy¦2010
    632562488566643873¦f¦Wednesday, July 6, 2005 12:14 PM
    631537376692270357¦d MMMM¦7 April
    634358030508405826¦y¦March 2011
    639277487565414900¦H\h m\m¦11h 59m
    635931913629272029¦d%d¦1010
    632274672472351607¦T¦9:20:47 AM
    """#

/// Ticks, format, text or failure.
private let spanTable = #"""
    4940000¦%h¦0
    6745501¦ss\.FFF¦00.674
    -1550149542175¦h\h¦19h
    -2058930000000¦ddd¦002
    -71533704¦%f¦1
    -1¦FFFF¦
    -410000000¦%s¦41
    744620000¦ss\.FFF¦14.462
    910000¦d\.hh¦0.00
    0¦%F¦
    211490000000¦ddd¦000
    -10¦%d¦0
    0¦mmm¦!! Input string was not in a correct format.
    -42050220077220000¦fff¦722
    5790450000000¦x¦!! Input string was not in a correct format.
    53185020000¦T¦01:28:38.5020000
    518687040000¦h\h¦14h
    -860000000¦\-hh¦-00
    -33691553240000000¦%f¦0
    -4¦ss\.FFF¦00.
    0¦mm\:ss¦00:00
    -21510000¦FFFF¦151
    -20239969¦FFFF¦0239
    3429396610¦d\.hh¦0.00
    -908350000¦%s¦30
    0¦%F¦
    -262¦%m¦0
    -6398¦ddd¦000
    9815530000000¦d'd 'h'h'¦11d 8h
    47¦h\h¦0h
    2654970000¦%f¦4
    -314¦h\h¦0h
    47277450720000000¦ss\.FFF¦12.
    5¦%d¦0
    8740000000¦mmm¦!! Input string was not in a correct format.
    -10210000000¦FFFF¦
    -554010000¦FFFF¦401
    -250¦FFFF¦
    -6620000000¦ddd¦000
    -8081011880000¦g¦-9:8:28:21.188
    5¦ddd¦000
    -9138869130000000¦%h¦9
    35820000¦dd¦00
    26134521240000¦hh\:mm\:ss\.fffffff¦05:57:32.1240000
    -10000¦c¦-00:00:00.0010000
    927861447310000000¦hh¦17
    151574¦"q"d¦q0
    -5792707556¦%%¦!! Input string was not in a correct format.
    0¦hh\:mm¦00:00
    342145290370000000¦%h¦11
    """#

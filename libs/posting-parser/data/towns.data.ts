// Made by `npm run places`; libs/posting-parser/data/ATTRIBUTION.md says from what.
export const TOWNS = `AD|Andorra la Vella|Andorra la Vella 20
AD|Escaldes-Engordany|les Escaldes 16
AE|Abu Dhabi|Abu Dhabi 603,Musaffah 243,Khalifah A City 85,Bani Yas City 80,Zayed City 63,Al Shamkhah City 62,Al Ain City 55,Ar Ruways 16
AE|Ajman|Ajman City 490
AE|Dubai|Dubai 2957
AE|Fujairah|Al Fujairah City 87,Reef Al Fujairah City 82,Dibba Al-Fujairah 30,Dibba Al-Hisn 26
AE|Imārat Umm al Qaywayn|Umm Al Quwain City 63
AE|Raʼs al Khaymah|Ras Al Khaimah City 352
AE|Sharjah|Sharjah 1324,Khawr Fakkān 41,Adh Dhayd 25
AF|Badakhshan|Fayzabad 44
AF|Badghis|Ghormach 30
AF|Baghlan|Baghlān 108,Pul-e Khumrī 56,Nahrīn 22
AF|Balkh|Mazār-e Sharīf 303,Balkh 115,Khulm 65
AF|Bamyan|Bāmyān 62
AF|Farah|Farah 44
AF|Faryab|Maymana 76,Andkhōy 29
AF|Ghazni|Ghazni 141
AF|Ghowr|Shahrak 16,Fayrōz Kōh 15
AF|Helmand|Gereshk 44,Lashkar Gāh 44
AF|Herat|Herāt 273,Shīnḏanḏ 29,Kafir Qala 18,Karukh 17,Kushk 17
AF|Jowzjan|Shibirghān 56,Qarqīn 15
AF|Kabul|Kabul 3044,Paghmān 49
AF|Kandahar|Kandahār 391
AF|Khowst|Khōst 96
AF|Kunar|Asadābād 48,Āsmār 16
AF|Kunduz|Kunduz 162,Khanabad 72,Qarāwul 25
AF|Laghman|Mehtar Lām 17
AF|Logar|Baraki Barak 22
AF|Nangarhar|Jalālābād 200,Markaz-e Woluswalī-ye Āchīn 15
AF|Nimroz|Zaranj 50,Khāsh 15
AF|Paktia|Gardez 104
AF|Panjshir|Bāzārak 65
AF|Parwan|Charikar 54,Jabal os Saraj 15
AF|Samangan|Aībak 48
AF|Sar-e Pol Province|Sar-e Pul 52,Sang-e Chārak 15
AF|Takhar|Taloqan 64,Rustāq 26,Ārt Khwājah 19
AG|Saint John Parish|Saint John’s 24
AL|Berat County|Berat 47,Kuçovë 18
AL|Dibër County|Burrel 15
AL|Durrës County|Durrës 122,Krujë 21
AL|Elbasan County|Elbasan 101
AL|Fier County|Patos 60,Fier 56,Lushnjë 41,Patos Fshat 23
AL|Gjirokastër County|Gjirokastër 23
AL|Korçë County|Pogradec 62,Korçë 58
AL|Kukës County|Kukës 18
AL|Lezhë County|Laç 25,Lezhë 19
AL|Shkodër County|Shkodër 88
AL|Tirana|Tirana 375,Kavajë 29
AL|Vlorë County|Vlorë 90,Sarandë 15
AM|Aragatsotn|Ashtarak 19
AM|Ararat|Ararat 29,Artashat 21,Masis 19
AM|Armavir|Vagharshapat 47,Armavir 26
AM|Gegharkunik|Gavarr 22,Sevan 17
AM|Kotayk|Hrazdan 41,Abovyan 36
AM|Lori|Vanadzor 101,Step’anavan 24,Spitak 15
AM|Shirak|Gyumri 148
AM|Syunik|Kapan 33,Goris 20,Hats’avan 15
AM|Yerevan|Yerevan 1093
AO|Bengo|Caxito 28
AO|Benguela|Lobito 208,Benguela 151,Catumbela 17
AO|Bíe|Cuito 114,Camacupa 19,Catabola 19
AO|Cabinda|Cabinda 66
AO|Cuando Cobango|Menongue 32
AO|Cuanza Norte|N’dalatando 383
AO|Huambo|Huambo 226,Longonjo 24,Caála 21
AO|Huíla|Lubango 103
AO|Kwanza Sul|Sumbe 33
AO|Luanda|Luanda 2776
AO|Luanda Norte|Lucapa 20
AO|Lunda Sul|Saurimo 40
AO|Malanje|Malanje 87
AO|Moxico|Luena 21,Luau 18
AO|Namibe|Namibe 80
AO|Uíge|Uíge 60
AO|Zaire|Soio 67,Mbanza Kongo 24,N'zeto 18
AR|Buenos Aires|La Plata 694,Mar del Plata 554,Morón 320,Bahía Blanca 277,Merlo 244,José C. Paz 230,Quilmes 230,Pilar 227,Berazategui 167,San Miguel 158,San Nicolás de los Arroyos 128,Tandil 104,Zárate 89,Pergamino 88,Olavarría 86,Junín 85,Campana 82,Luján 82,Necochea 80,Don Torcuato 65,Hurlingham 60,Punta Alta 57,Chivilcoy 55,Azul 54,Los Polvorines 53,Mercedes 53,San Pedro 47,Tres Arroyos 47,San Isidro 45,General Pacheco 43,Villa de Mayo 43,Lincoln 42,Tortuguitas 41,Balcarce 39,Ingeniero Pablo Nogués 38,Chacabuco 35,Nueve de Julio 35,Pontevedra 34,Tigre 31,Adrogué 28,Coronel Suárez 27,Muñiz 26,Dolores 25,Veinticinco de Mayo 25,Villa Gesell 23,General Villegas 16
AR|Buenos Aires F.D.|Buenos Aires 13076
AR|Catamarca|San Fernando del Valle de Catamarca 189
AR|Chaco|Resistencia 387,Presidencia Roque Sáenz Peña 82,Barranqueras 51,Villa Ángela 44,Castelli 37,General José de San Martín 32,Quitilipi 32,Charata 28,Machagai 28,Fontana 27,Las Breñas 27,Tres Isletas 25,General Pinedo 16
AR|Chubut|Comodoro Rivadavia 141,Trelew 93,Puerto Madryn 65,Esquel 28,Rawson 26
AR|Cordoba|Córdoba 1428,Río Cuarto 154,Villa María 92,Villa Carlos Paz 69,San Francisco 59,Río Tercero 53,Alta Gracia 40,Bell Ville 35,Cruz del Eje 28,Villa Dolores 28,Jesús María 27,La Calera 25,Marcos Juárez 24,Villa Allende 22,Arroyito 20,Deán Funes 20,Laboulaye 20,Cosquín 19,Río Segundo 18,Río Ceballos 17,Villa Nueva 17,Embalse 16,La Falda 15,Morteros 15,Unquillo 15
AR|Corrientes|Corrientes 339,Goya 70,San Lorenzo 48,Paso de los Libres 44,Curuzú Cuatiá 36,Mercedes 31,Gobernador Virasora 29,Esquina 26,Monte Caseros 25,Santo Tomé 23,Saladas 18,San Luis del Palmar 15
AR|Entre Rios|Paraná 262,Concordia 145,Gualeguaychú 79,Concepción del Uruguay 68,Gualeguay 33,Villaguay 32,Chajarí 31,La Paz 25,Victoria 25,Diamante 20,Crespo 18,Santa Elena 18,Federal 16
AR|Formosa|Formosa 221,Pirané 19,Clorinda 15
AR|Jujuy|San Salvador de Jujuy 306,San Pedro de Jujuy 58,Libertador General San Martín 49,Palpalá 48
AR|La Pampa|Santa Rosa 111,General Pico 57
AR|La Rioja|La Rioja 163,Chilecito 42
AR|Mendoza|Mendoza 877,San Rafael 109,San Martín 83
AR|Misiones|Posadas 324,Oberá 57,Puerto Eldorado 54,San Vicente 38,Puerto Iguazú 32,Garupá 29,Jardín América 25,San Pedro 24,Montecarlo 22,Aristóbulo del Valle 21,El Soberbio 20,Puerto Rico 17,Puerto Esperanza 16,Wanda 16
AR|Neuquen|Neuquén 242,Cutral-Có 47,Zapala 32,Centenario 29,Plottier 25,San Martín de los Andes 24
AR|Rio Negro|San Carlos de Bariloche 95,Cipolletti 75,General Roca 73,Viedma 49,Villa Regina 31,Allen 26,Cinco Saltos 20,San Antonio Oeste 17,El Bolsón 16,Catriel 15
AR|Salta|Salta 513,San Ramón de la Nueva Orán 74,Tartagal 61,Embarcación 24,General Enrique Mosconi 20,Joaquín V. González 19
AR|San Juan|San Juan 447,Chimbas 74,Santa Lucía 44,Pocito 41,Caucete 34,San José de Jáchal 21,Albardón 20,Villa Paula de Sarmiento 19
AR|San Luis|San Luis 184,Villa Mercedes 97,La Punta 15
AR|Santa Cruz|Río Gallegos 86,Caleta Olivia 36
AR|Santa Fe|Rosario 1174,Santa Fe 490,Reconquista 90,Rafaela 89,Gobernador Gálvez 75,Venado Tuerto 72,Santo Tomé 59,Villa Constitución 44,Cañada de Gómez 36,Esperanza 36,Casilda 32,Granadero Baigorria 32,Capitán Bermúdez 27,Pérez 24,Avellaneda 23,San Justo 22,Arroyo Seco 20,Vera 20,Sunchales 19,Villa Ocampo 19,Firmat 18,Gálvez 18,Rufino 18,Coronda 17,San Jorge 17,Carcarañá 16,San Javier 16
AR|Santiago del Estero|Santiago del Estero 355,Termas de Río Hondo 28,Añatuya 20
AR|Tierra del Fuego|Ushuaia 58,Río Grande 53
AR|Tucuman|San Miguel de Tucumán 781,Yerba Buena 51,Tafí Viejo 48,Alderetes 38,Aguilares 32,Famaillá 31,Monteros 24,Bella Vista 15
AT|Burgenland|Eisenstadt 9,Neusiedl am See 8,Mattersburg 7,Oberwart 7,Pinkafeld 5
AT|Carinthia|Klagenfurt am Wörthersee 91,Villach 59,Spittal an der Drau 13,Sankt Veit an der Glan 11,Viktring 9,Finkenstein am Faaker See 8,Wölfnitz 5
AT|Lower Austria|Wiener Neustadt 45,Baden 26,Sankt Pölten 22,Mödling 21,Amstetten 16,Klosterneuburg 16,Stockerau 16,Perchtoldsdorf 15,Krems an der Donau 14,Korneuburg 13,Brunn am Gebirge 12,Schwechat 12,Tulln 12,Gänserndorf 11,Neunkirchen 11,Purkersdorf 10,Strasshof an der Nordbahn 10,Berndorf 9,Deutsch-Wagram 9,Gerasdorf bei Wien 9,Guntramsdorf 9,Maria Enzersdorf 9,Neu-Guntramsdorf 9,Sankt Valentin 9,Wiener Neudorf 9,Langenzersdorf 8,Bad Vöslau 7,Bruck an der Leitha 7,Groß-Enzersdorf 7,Hainburg an der Donau 7,Hollabrunn 7,Kottingbrunn 7,Ternitz 7,Traiskirchen 7,Vösendorf 7,Wilhelmsburg 7,Breitenfurt bei Wien 6,Mistelbach 6,Pressbaum 6,Ebreichsdorf 5,Himberg 5,Horn 5,Leopoldsdorf 5,Sollenau 5
AT|Salzburg|Salzburg 153,Saalfelden am Steinernen Meer 9,Zell am See 8,Bischofshofen 7,Hallein 7,Oberndorf bei Salzburg 6
AT|Styria|Graz 222,Straßgang 16,Knittelfeld 12,Bruck an der Mur 9,Leibnitz 9,Voitsberg 9,Weiz 9,Deutschlandsberg 8,Judenburg 8,Leoben 8,Seiersberg 8,Trofaiach 8,Gratkorn 7,Hafendorf 7,Liezen 7,Deuchendorf 6,Fürstenfeld 6,Gleisdorf 6,Mürzzuschlag 6,Pöllau 6,Kalsdorf bei Graz 5,Kindberg 5
AT|Tyrol|Innsbruck 132,Telfs 15,Schwaz 14,Wörgl 14,Hall in Tirol 13,Lienz 12,Imst 11,Kufstein 10,Rum 9,Sankt Johann in Tirol 9,Kitzbühel 8,Landeck 8,Wattens 8,Zirl 8,Absam 7,Jenbach 7,Reutte 7,Völs 7,Kirchbichl 6,Axams 5,Kirchberg in Tirol 5,Mühlau 5
AT|Upper Austria|Linz 205,Steyr 38,Wels 17,Gmunden 13,Ried im Innkreis 12,Traun 11,Enns 10,Laakirchen 10,Attnang-Puchheim 9,Marchtrenk 8,Freistadt 7,Haid 7,Kremsmünster 7,Mattighofen 7,Sankt Martin 7,Vorchdorf 7,Gallneukirchen 6,Hart 6,Lichtenegg 6,Micheldorf in Oberösterreich 6,Neuhofen an der Krems 6,Perg 6,Wimpassing 6,Bad Hall 5,Haag 5,Neuzeug 5
AT|Vienna|Vienna 1691
AT|Vorarlberg|Dornbirn 49,Feldkirch 33,Bregenz 29,Lustenau 23,Hohenems 16,Bludenz 14,Hard 13,Rankweil 12,Götzis 11,Lauterach 10,Höchst 8,Wolfurt 8,Altach 7,Frastanz 6,Hörbranz 6,Lochau 6
AU|Australian Capital Territory|Canberra 368
AU|New South Wales|Sydney 4627,Newcastle 308,Wollongong 292,Maitland 67,Tamworth 48,Port Macquarie 46,Dubbo 40,Orange 38,Bathurst 33,Liverpool 28,Coffs Harbour 27,Parramatta 27,Armidale 24,Goulburn 23,Hornsby 22,Broken Hill 18,Griffith 18,Taree 16,Cessnock 15
AU|Northern Territory|Darwin 129,Alice Springs 25,Palmerston 25
AU|Queensland|Brisbane 2190,Gold Coast 591,Logan City 283,Townsville 196,Cairns 153,Toowoomba 131,Mackay 74,Bundaberg 71,Rockhampton 62,Hervey Bay 52,Gladstone 30,Mount Isa 23,Narangba 18,Capalaba 17,Maryborough 15
AU|South Australia|Adelaide 1225,Adelaide Hills 60,Mount Gambier 25,Gawler 20
AU|Tasmania|Hobart 217,Launceston 106,Burnie 20
AU|Victoria|Melbourne 4246,Geelong 226,Bendigo 101,Ballarat 98,St Albans 38,Frankston East 34,Mildura 33,Shepparton 31,Warrnambool 29,Traralgon 25,Balwyn North 20,Wodonga 19,Wangaratta 18,Warragul 15
AU|Western Australia|Perth 1897,Rockingham 108,Mandurah 83,Bunbury 68,Albany 34,Kwinana 30,Geraldton 27,Busselton 22
AW||Oranjestad 30,Tanki Leendert 22,San Nicolas 15
AZ|Abşeron|Khirdalan 38
AZ|Agsu District|Aghsu 17
AZ|Astara|Astara 15
AZ|Ağcabǝdi|Agdzhabedy 35
AZ|Ağdam|Ağdam 39
AZ|Ağdaş|Ağdaş 24
AZ|Baki|Baku 1117,Qaraçuxur 73,Bakıxanov 67,Bilajari 42,Maştağa 40,Hövsan 36,Lökbatan 31,Amirdzhan 27,Biny Selo 25,Buzovna 25,Sabunçu 21,Zabrat 21,Yeni Suraxanı 16,Mardakan 15
AZ|Barda|Barda 37
AZ|Beyləqan|Beylagan 16
AZ|Bilasuvar District|Pushkino 18
AZ|Fuzuli District|Fizuli 27
AZ|Goygol Rayon|Yelenendorf 18
AZ|Göyçay|Geoktschai 35
AZ|Gǝncǝ|Ganja 313
AZ|Hacıqabul|Hacıqabul 23
AZ|Jalilabad|Jalilabad 36
AZ|Kurdamir District|Kyurdarmir 19
AZ|Lənkəran|Lankaran 240
AZ|Mingǝcevir|Mingelchaur 95
AZ|Nakhichevan ASSR|Nakhchivan 65
AZ|Neftçala|Neftçala 19
AZ|Qazax|Qazax 19
AZ|Quba|Quba 22
AZ|Qusar District|Qusar 16
AZ|Saatlı|Saatlı 87,Əhmədbəyli 17
AZ|Sabirabad District|Sabirabad 28
AZ|Salyan District|Salyan 37
AZ|Shabran|Divichibazar 23
AZ|Shaki City|Sheki 63
AZ|Shirvan|Şirvan 70
AZ|Shusha|Shushi 19
AZ|Sumqayit|Sumqayıt 265,Hacı Zeynalabdin 19
AZ|Tartar District|Terter 18
AZ|Ucar|Ujar 16
AZ|Xankǝndi|Xankandi 53
AZ|Xaçmaz|Xaçmaz 37
AZ|Yevlax City|Yevlakh 127
AZ|Zaqatala District|Zaqatala 18
AZ|İmişli|Imishli 34
AZ|Şamaxı|Shamakhi 29
AZ|Şǝmkir|Shamkhor 35
BA|Brčko|Brčko 39
BA|Federation of B&H|Sarajevo 697,Zenica 164,Tuzla 142,Mostar 105,Bihać 76,Bugojno 41,Travnik 31,Cazin 22,Velika Kladuša 19,Goražde 18,Visoko 18,Gradačac 16,Gračanica 16,Konjic 16,Bosanska Krupa 15
BA|Srpska|Banja Luka 221,Bijeljina 38,Prijedor 36,Trebinje 33,Doboj 27
BB|Saint Michael|Bridgetown 99
BD|Barisal Division|Barisāl 202,Bhola 99,Pirojpur 54,Burhānuddin 46,Lālmohan 42,Gaurnadi 41,Mehendiganj 39,Nālchiti 39,Bhāndāria 30,Mathba 30
BD|Chittagong|Chittagong 3920,Comilla 389,Cox’s Bāzār 254,Bibir Hat 89,Feni 84,Lākshām 82,Rāipur 65,Lakshmīpur 62,Rāmganj 55,Sandwīp 52,Sātkania 52,Patiya 51,Khagrachhari 50,Hājīganj 44,Teknāf 41,Chhāgalnāiya 39,Bāndarban 33,Nabīnagar 32,Raojān 26,Manikchari 25
BD|Dhaka Division|Dhaka 10357,Tungi 338,Narsingdi 281,Nāgarpur 238,Nārāyanganj 224,Paltan 184,Tāngāil 180,Sonārgaon 130,Farīdpur 112,Bhairab Bāzār 105,Azimpur 97,Kishorganj 91,Mādārīpur 85,Pālang 68,Tungipāra 62,Dohār 46,Mirzāpur 41,Sakhipur 41,Bājitpur 35,Char Bhadrāsan 34
BD|Khulna Division|Khulna 1342,Bagerhat 266,Jessore 244,Kushtia 136,Sātkhira 129,Narail 55,Uttar Char Fasson 48,Kālīganj 46,Bhātpāra Abhaynagar 43,Jhingergācha 42,Kālia 40,Bherāmāra 38,Phultala 38,Sarankhola 36,Morrelgonj 32,Kesabpur 31
BD|Mymensingh Division|Mymensingh 225,Jamālpur 168,Sherpur 107,Sarishābāri 81,Netrakona 79,Gafargaon 34,Muktāgācha 25
BD|Rajshahi Division|Rājshāhi 700,Shibganj 379,Natore 369,Bogra 210,Saidpur 199,Pār Naogaon 192,Pābna 187,Puthia 159,Nawābganj 142,Sirajganj 127,Shāhzādpur 102,Ishurdi 82,Joypur Hāt 73,Bera 40,Shibganj 36
BD|Rangpur Division|Rangpur 343,Dinājpur 206,Thākurgaon 71,Lalmonirhat 65,Chilmāri 50,Nageswari 49,Panchagarh 49,Parbatipur 48,Pīrgaaj 35,Badarganj 33
BD|Sylhet Division|Sylhet 237,Habiganj 89,Maulavi Bāzār 57,Chhātak 39,Baniachang 38
BE|Brussels Capital|Brussels 1019
BE|Flanders|Antwerpen 460,Gent 231,Brugge 117,Leuven 93,Deurne 79,Aalst 78,Mechelen 78,Kortrijk 74,Hasselt 69,Ostend 69,Sint-Niklaas 69,Genk 64,Roeselare 56,Beveren 45,Dendermonde 43,Beringen 41,Turnhout 40,Dilbeek 39,Heist-op-den-Berg 38,Lokeren 38,Sint-Truiden 38,Brasschaat 37,Vilvoorde 37,Maasmechelen 36,Waregem 36,Geel 35,Ieper 35,Ninove 35,Grimbergen 34,Halle 34,Hoboken 34,Knokke-Heist 34,Schoten 34,Lier 33,Mol 33,Evergem 32,Lommel 32,Menen 32,Tienen 32,Geraardsbergen 31,Heusden 31,Wevelgem 31,Bilzen 30,Deinze 30,Helchteren 30,Houthalen 30,Sint-Pieters-Leeuw 30,Tongeren 30,Asse 29,Aarschot 28,Oudenaarde 28,Zaventem 28,Brecht 26,Harelbeke 26,Herentals 26,Izegem 26,Kapellen 26,Temse 26,Lanaken 25,Mortsel 25,Maaseik 24,Ronse 24,Zottegem 24,Beersel 23,Diest 23,Hamme 23,Overijse 23,Westerlo 23,Wetteren 23,Willebroek 23,Zwevegem 23,Edegem 22,Maldegem 22,Merelbeke 22,Zedelgem 22,Koksijde 21,Nijlen 21,Oostkamp 21,Tervuren 21,Zemst 21,Zoersel 21,Balen 20,Bornem 20,Kontich 20,Lochristi 20,Poperinge 20,Schilde 20,Zele 20,Zonhoven 20,Aalter 19,Eeklo 19,Herent 19,Hoogstraten 19,Sint-Katelijne-Waver 19,Tielt 19,Torhout 19,Blankenberge 18,Diepenbeek 18,Kasterlee 18,Kortenberg 18,Meise 18,Middelkerke 18,Sint-Genesius-Rode 18,Sint-Gillis-Waas 18,Wuustwezel 18,Zwijndrecht 18,Denderleeuw 17,Destelbergen 17,Essen 17,Haaltert 17,Herzele 17,Kalmthout 17,Lebbeke 17,Lede 17,Londerzeel 17,Ranst 17,Stabroek 17,Stekene 17,Tessenderlo 17,Wervik 17,Beerse 16,Boom 16,Diksmuide 16,Duffel 16,Neerpelt 16,Peer 16,Puurs 16,Riemst 16,Sint-Kruis 16,Beernem 15,Bredene 15,Kruibeke 15,Lille 15,Merchtem 15,Putte 15,Rotselaar 15,Rumst 15,Ternat 15,Zulte 15,Aartselaar 14,Anzegem 14,Berlare 14,Bonheiden 14,Bree 14,Buggenhout 14,Haacht 14,Ichtegem 14,Landen 14,Leopoldsburg 14,Lubbeek 14,Lummen 14,Ravels 14,Tremelo 14,Wemmel 14,Assenede 13,Herselt 13,Jabbeke 13,Kraainem 13,Kuurne 13,Oosterzele 13,Overpelt 13,Wezembeek-Oppem 13,Wingene 13,Arendonk 12,Bocholt 12,Boechout 12,Boortmeerbeek 12,De Haan 12,Gavere 12,Herk-de-Stad 12,Keerbergen 12,Kinrooi 12,Kortemark 12,Laarne 12,Liedekerke 12,Machelen 12,Opwijk 12,Oud-Turnhout 12,Veurne 12,Wommelgem 12,Zandhoven 12,Zelzate 12,Zonnebeke 12,Alken 11,Damme 11,Deerlijk 11,Gistel 11,Grobbendonk 11,Ingelmunster 11,Kampenhout 11,Melle 11,Meulebeke 11,Moorslede 11,Nazareth 11,Nevele 11,Nieuwpoort 11,Olen 11,Oud-Heverlee 11,Rijkevorsel 11,Staden 11,Steenokkerzeel 11,Wichelen 11,Berlaar 10,Borgloon 10,Borsbeek 10,De Panne 10,De Pinte 10,Hemiksem 10,Hoeilaart 10,Hooglede 10,Retie 10,Vosselaar 10,Waasmunster 10,Ardooie 9,Avelgem 9,Begijnendijk 9,Bertem 9,Bierbeek 9,Dessel 9,Gooik 9,Halen 9,Hoeselt 9,Holsbeek 9,Houthulst 9,Huldenberg 9,Hulshout 9,Kapelle-op-den-Bos 9,Ledegem 9,Lovendegem 9,Meerhout 9,Niel 9,Oostduinkerke 9,Opglabbeek 9,Oudenburg 9,Sint-Lievens-Houtem 9,Sint-Martens-Lennik 9,Wielsbeke 9,Wijnegem 9,Boutersem 8,Dentergem 8,Galmaarden 8,Gingelom 8,Herenthout 8,Hove 8,Knesselare 8,Koekelare 8,Kortessem 8,Kruishoutem 8,Ledeberg 8,Lichtervelde 8,Lint 8,Merksplas 8,Schelle 8,Sint-Amands 8,Sint-Martens-Latem 8,Waarschoot 8,Zomergem 8,Zoutleeuw 8,As 7,Heers 7,Kortenaken 7,Oostmalle 7,Oostrozebeke 7,Pittem 7,Sint-Laureins 7,Vorselaar 7,Wachtebeke 7,Wellen 7,Zingem 7,Zutendaal 7,Bekkevoort 6,Geetbets 6,Herne 6,Hoegaarden 6,Kaprijke 6,Moerbeke 6,Nieuwerkerken 6,Sint-Maria-Lierde 6,Diegem 5,Glabbeek 5,Lendelede 5,Ruiselede 5
BE|Wallonia|Charleroi 200,Liège 183,Namur 106,Mons 91,La Louvière 77,Tournai 68,Seraing 61,Verviers 53,Mouscron 52,Braine-l'Alleud 38,Herstal 37,Châtelet 35,Binche 32,Wavre 32,Louvain-la-Neuve 30,Waterloo 30,Courcelles 29,Ans 27,Ath 27,Arlon 26,Flémalle-Haute 25,Soignies 25,Andenne 24,Nivelles 24,Oupeye 24,Saint-Ghislain 23,Saint-Nicolas 23,Fleurus 22,Gembloux 22,Manage 22,Rixensart 22,Tubize 22,Chaudfontaine 21,Frameries 21,Boussu 20,Braine-le-Comte 20,Colfontaine 20,Huy 20,Eupen 18,Lessines 18,Morlanwelz-Mariemont 18,Quaregnon 18,Walcourt 18,Dour 17,Herve 17,Marche-en-Famenne 17,Péruwelz 17,Visé 17,Fléron 16,Pont-à-Celles 16,Aubange 15,Ciney 15,Soumagne 15,Thuin 15,Basse Lasne 14,Bastogne 14,Chapelle-lez-Herlaimont 14,Couvin 14,Dison 14,Genappe 14,Hannut 14,Waremme 14,Éghezée 14,Amay 13,Beloeil 13,Blégny 13,Dinant 13,Esneux 13,Sprimont 13,Wanze 13,Anderlues 12,Bernissart 12,Beyne-Heusay 12,Gerpinnes 12,Grez-Doiceau 12,Jodoigne 12,Malmédy 12,Mettet 12,Rochefort 12,Theux 12,Aiseau 11,Aywaille 11,Chaumont-Gistoux 11,Enghien 11,Farciennes 11,Florennes 11,Frasnes-lez-Buissenal 11,Profondeville 11,Seneffe 11,Spa 11,Virton 11,Braine-le-Château 10,Chimay 10,Durbuy 10,La Calamine 10,Ottignies 10,Pepinster 10,Plombières 10,Raeren 10,Rebecq-Rognon 10,Villers-la-Ville 10,Écaussinnes-d'Enghien 10,Awans 9,Court-Saint-Étienne 9,Erquelinnes 9,Estaimpuis 9,Fosses-la-Ville 9,Jurbise 9,Saint-Vith 9,Welkenraedt 9,Antoing 8,Bassenge 8,Beauraing 8,Bertrix 8,Brunehault 8,Estinnes-au-Val 8,Habay-la-Vieille 8,Jalhay 8,Juprelle 8,La Bruyère 8,Philippeville 8,Quévy-le-Petit 8,Roeulx 8,Silly 8,Trooz 8,Yvoir 8,Anhée 7,Beaumont 7,Floreffe 7,Hamois 7,La Hulpe 7,Messancy 7,Mont-Saint-Guibert 7,Perwez 7,Quiévrain 7,Sombreffe 7,Stavelot 7,Vielsalm 7,Waimes 7,Assesse 6,Beauvechain 6,Braives 6,Butgenbach 6,Chastre-Villeroux-Blanmont 6,Chièvres 6,Dalhem 6,Ellezelles 6,Engis 6,Gesves 6,Hensies 6,Ittre 6,Limbourg 6,Neufchâteau 6,Ramillies 6,Saint-Hubert 6,Villers-le-Bouillet 6,Walhain-Saint-Paul 6,Amblève 5,Bouillon 5,Bullange 5,Celles 5,Comblain-au-Pont 5,Florenville 5,Hastière-Lavaux 5,Lobbes 5,Marchin 5,Momignies 5,Nandrin 5,Nassogne 5,Paliseul 5,Pecq 5,Remicourt 5,Étalle 5
BF|Boucle du Mouhoun|Dédougou 45,Nouna 29,Tougan 18
BF|Cascades Region|Banfora 60
BF|Centre|Ouagadougou 1087
BF|Centre-Est|Tenkodogo 38,Koupéla 32,Garango 29
BF|Centre-Nord|Kaya 39,Kongoussi 26,Boulsa 17
BF|Centre-Ouest|Koudougou 87,Réo 38,Léo 27,Kokologo 26
BF|Centre-Sud|Kombissiri 30,Pô 18,Manga 15
BF|Est|Fada N'gourma 34,Diapaga 26
BF|Hauts-Bassins|Bobo-Dioulasso 360,Houndé 37
BF|Nord|Ouahigouya 61,Yako 23,Titao 19,Gourcy 17
BF|Plateau-Central|Zorgo 24,Boussé 16
BF|Sahel|Dori 38,Djibo 22
BG|Blagoevgrad|Blagoevgrad 71,Petrich 30,Sandanski 26,Gotse Delchev 20
BG|Burgas|Burgas 196,Aytos 21,Karnobat 20
BG|Dobrich|Dobrich 95
BG|Gabrovo|Gabrovo 66,Sevlievo 25
BG|Haskovo|Haskovo 80,Dimitrovgrad 43,Harmanli 19,Svilengrad 19
BG|Kardzhali|Kardzhali 51
BG|Kyustendil|Kyustendil 48,Dupnitsa 35
BG|Lovech|Lovech 42,Troyan 21
BG|Montana|Montana 47,Lom 27,Berkovitsa 15
BG|Pazardzhik|Pazardzhik 76,Velingrad 24,Panagyurishte 19,Peshtera 19
BG|Pernik|Pernik 82
BG|Pleven|Pleven 119
BG|Plovdiv|Plovdiv 340,Asenovgrad 52,Karlovo 20,Parvomay 17,Rakovski 16
BG|Razgrad|Razgrad 38
BG|Ruse|Ruse 156
BG|Shumen|Shumen 87
BG|Silistra|Silistra 40
BG|Sliven|Sliven 96,Nova Zagora 24
BG|Smolyan|Smolyan 32
BG|Sofia|Samokov 27,Botevgrad 21
BG|Sofia-Capital|Sofia 1153
BG|Stara Zagora|Stara Zagora 143,Kazanlak 55,Chirpan 17
BG|Targovishte|Targovishte 38,Popovo 17
BG|Varna|Varna 313
BG|Veliko Tarnovo|Veliko Tŭrnovo 66,Gorna Oryahovitsa 33,Svishtov 32
BG|Vidin|Vidin 54
BG|Vratsa|Vratsa 65
BG|Yambol|Yambol 80
BH|Manama|Manama 147,Sitrah 38,Jidd Ḩafş 32
BH|Muharraq|Al Muharraq 97
BH|Northern|Madīnat Ḩamad 53
BH|Southern Governorate|Ar Rifā‘ 80,Dār Kulayb 65,Madīnat ‘Īsá 38
BI|Bujumbura Mairie|Bujumbura 332
BI|Bururi|Bururi 20
BI|Gitega|Gitega 41
BI|Kayanza|Kayanza 19
BI|Makamba|Makamba 20
BI|Muramvya|Muramvya 18
BI|Muyinga|Muyinga 71
BI|Ngozi|Ngozi 22
BI|Rutana|Rutana 21
BI|Ruyigi|Ruyigi 38
BJ|Alibori|Kandi 110,Malanville 37,Banikoara 22
BJ|Atakora|Natitingou 81,Tanguiéta 20
BJ|Atlantique|Abomey-Calavi 386,Ouidah 84,Allada 20
BJ|Borgou|Parakou 164,Nikki 54,Bembèrèkè 24,Tchaourou 21
BJ|Collines|Savé 76,Savalou 30,Comé 29,Dassa-Zoumé 22
BJ|Donga|Djougou 237,Bassila 24
BJ|Kouffo|Dogbo 41,Aplahoué 20
BJ|Littoral|Cotonou 780
BJ|Mono|Lokossa 87
BJ|Ouémé|Porto-Novo 234
BJ|Plateau|Pobé 33,Sakété 30,Kétou 22
BJ|Zou|Bohicon 125,Abomey 82,Cové 39
BN|Belait|Kuala Belait 31,Seria 30
BN|Brunei-Muara District|Bandar Seri Begawan 64
BN|Tutong|Tutong 19
BO|Beni Department|Trinidad 84,Riberalta 74,Guayaramerín 36,San Borja 25
BO|Chuquisaca Department|Sucre 225
BO|Cochabamba|Cochabamba 900,Sacaba 108,Quillacollo 87,Tiquipaya 54,Mizque 30,Punata 15
BO|La Paz Department|La Paz 813
BO|Oruro|Oruro 209,Huanuni 15
BO|Pando|Cobija 27
BO|Potosí Department|Potosí 141,Villazón 30,Llallagua 28,Tupiza 22
BO|Santa Cruz Department|Santa Cruz de la Sierra 1364,Montero 89,Camiri 28,San Ignacio de Velasco 24,Warnes 22,Ascención de Guarayos 19,Cotoca 18,Villa Yapacaní 18,Santiago del Torno 16
BO|Tarija Department|Tarija 159,Yacuiba 83,Bermejo 35,Villamontes 19
BR|Acre|Rio Branco 258,Cruzeiro do Sul 80,Sena Madureira 21,Tarauacá 17
BR|Alagoas|Maceió 955,Arapiraca 167,Rio Largo 63,Marechal Deodoro 51,Penedo 42,São Miguel dos Campos 41,União dos Palmares 41,Delmiro Gouveia 35,Coruripe 31,Pilar 31,Santana do Ipanema 26,São Luís do Quitunde 21,Murici 20,Viçosa 20,Atalaia 19,Matriz de Camaragibe 19,Campo Alegre 17,Porto Calvo 17,Maragogi 16,Satuba 16,Cajueiro 15
BR|Amapá|Macapá 339,Santana 84
BR|Amazonas|Manaus 1598,Itacoatiara 65,Parintins 64,Manacapuru 52,Coari 50,Tefé 45,Humaitá 31,Tabatinga 28,Rio Preto da Eva 24,Maués 22,Carauari 18,Eirunepé 17,Fonte Boa 16,São Gabriel da Cachoeira 15
BR|Bahia|Salvador 2712,Feira de Santana 482,Vitória da Conquista 253,Itabuna 206,Camaçari 189,Barreiras 158,Ilhéus 155,Lauro de Freitas 141,Jequié 127,Alagoinhas 123,Porto Seguro 123,Simões Filho 117,Eunápolis 114,Paulo Afonso 85,Santo Antônio de Jesus 74,Irecê 64,Valença 63,Itapetinga 60,Guanambi 59,Serrinha 49,Cruz das Almas 48,Itamaraju 48,Jacobina 48,Senhor do Bonfim 48,Itaberaba 47,Santo Amaro 47,Brumado 42,Bom Jesus da Lapa 41,Jaguaquara 41,Catu 40,Ipiaú 39,Conceição do Coité 35,Poções 35,Xique Xique 35,Coaraci 32,São Sebastião do Passé 31,Tucano 31,Vera Cruz 31,Euclides da Cunha 30,Ribeira do Pombal 28,Ubaitaba 28,Caetité 27,Entre Rios 27,Ipirá 27,Mata de São João 27,Mucuri 27,Santo Estêvão 27,Canavieiras 26,Nazaré 26,Santaluz 25,São Francisco do Conde 25,Campo Formoso 24,Itambé 24,Rio Real 24,Uruçuca 24,Amargosa 23,Iaçu 23,Jaguarari 23,Santa Maria da Vitória 23,Una 23,Conceição do Jacuípe 22,Gandu 22,Maracás 22,Morro do Chapéu 22,Muritiba 22,Posto da Mata 22,Barra 21,Maragogipe 21,Ruy Barbosa 21,Ibicaraí 20,Ibirataia 20,Itaparica 20,Ituberá 20,Livramento do Brumado 20,Nova Viçosa 20,Santa Cruz Cabrália 20,Esplanada 19,Mascote 19,Sobradinho 19,Cícero Dantas 18,Capim Grosso 17,Ibotirama 17,Itororó 17,Jeremoabo 17,Pindobaçu 17,Riachão do Jacuípe 17,Seabra 17,Tapiramutá 17,Buerarema 16,Cachoeira 16,Conceição da Feira 16,Conde 16,Itajuípe 16,Piritiba 16,Saubara 16,Ubatã 16,Araci 15,Medeiros Neto 15,Prado 15
BR|Ceará|Fortaleza 2400,Caucaia 275,Juazeiro do Norte 225,Maracanaú 194,Sobral 158,Crato 89,Iguatu 70,Aquiraz 65,Itapipoca 56,Pacatuba 55,Crateús 53,Cascavel 52,Horizonte 51,Quixadá 49,Tianguá 46,Aracati 44,Camocim 44,Canindé 43,Pacajus 42,Russas 39,Beberibe 37,Eusébio 37,Morada Nova 37,Barbalha 34,Quixeramobim 34,Itapagé 32,Itaitinga 31,Limoeiro do Norte 29,São João dos Inhamuns 29,Acaraú 28,Icó 28,Brejo Santo 27,Ipu 27,Granja 26,Acopiara 25,Boa Viagem 25,Santa Quitéria 24,São Gonçalo do Amarante 24,Jaguaribe 23,Trairi 23,Baturité 22,Guaiúba 22,Jaguaruana 22,Nova Russas 22,Várzea Alegre 22,Paracuru 21,Pedra Branca 20,Pentecoste 20,Campos Sales 18,Guaraciaba do Norte 18,Paraipaba 18,Lavras da Mangabeira 17,Mombaça 17,Senador Pompeu 17,Viçosa do Ceará 17,Orós 16,Varjota 16
BR|Espírito Santo|Vila Velha 395,Serra 394,Vitória 313,Cachoeiro de Itapemirim 187,Linhares 105,Colatina 101,Guarapari 101,São Mateus 77,Aracruz 58,Viana 55,Nova Venécia 28,Marataizes 25,Barra de São Francisco 21,Alegre 20,Castelo 20,Guaçuí 20,Baixo Guandu 19,Conceição da Barra 19,Itapemirim 18,Piúma 18
BR|Federal District|Brasília 2208,Planaltina 189
BR|Goiás|Goiânia 1171,Aparecida de Goiânia 511,Anápolis 320,Rio Verde 230,Luziânia 144,Trindade 98,Planaltina 89,Formosa 81,Itumbiara 80,Jataí 77,Caldas Novas 64,Catalão 64,Senador Canedo 62,Goianésia 48,Inhumas 44,Mineiros 39,Cristalina 37,Morrinhos 34,Santa Helena de Goiás 34,Porangatu 33,Quirinópolis 32,Minaçu 31,Jaraguá 30,Uruaçu 30,Iporá 28,Niquelândia 28,Goiatuba 26,Pires do Rio 25,São Luís de Montes Belos 24,Goianira 23,Itaberaí 22,Nerópolis 22,Itapuranga 20,Posse 20,Ceres 19,Goiás 19,Ipameri 19,São Miguel do Araguaia 19,Aragarças 17,Piracanjuba 17,Anicuns 16,Campos Belos 16,Itapaci 16,Padre Bernardo 16,Rubiataba 16
BR|Maranhão|São Luís 917,Imperatriz 218,Caxias 148,Timon 124,Barra do Corda 87,Codó 83,Bacabal 72,Balsas 68,Santa Inês 67,Chapadinha 41,Pinheiro 39,Coelho Neto 36,Itapecuru Mirim 35,Coroatá 34,Grajaú 30,Presidente Dutra 30,São José de Ribamar 28,São Mateus do Maranhão 28,Viana 27,Lago da Pedra 26,Colinas 25,Pindaré Mirim 23,Santa Luzia 23,Cururupu 22,Vargem Grande 21,São João dos Patos 20,Buriti Bravo 18,Estreito 18,São Domingos do Maranhão 18,Timbiras 18,Arari 17,Barreirinhas 17,Penalva 17,Santa Quitéria do Maranhão 17,São Bento 17,Carolina 16,Dom Pedro 16,Santa Helena 16,Tuntum 16,Vitória do Mearim 16
BR|Mato Grosso|Cuiabá 522,Várzea Grande 250,Rondonópolis 153,Sinop 116,Barra do Garças 52,Barra do Bugres 31,Pontes e Lacerda 29,Lucas 28,Aripuanã 27,Jaciara 23,Nova Xavantina 21,Poconé 21,Nova Olímpia 19,Diamantino 16
BR|Mato Grosso do Sul|Campo Grande 729,Dourados 162,Corumbá 97,Três Lagoas 79,Ponta Porã 56,Naviraí 36,Aquidauana 35,Paranaíba 32,Coxim 30,Jardim 24,Campo Verde 23,Maracaju 23,Anastácio 19,Rio Brilhante 19,Bela Vista 18,Cassilândia 18,Aparecida do Taboado 17,Rio Verde de Mato Grosso 17,Sidrolândia 17,Ladário 16
BR|Minas Gerais|Belo Horizonte 2373,Contagem 627,Uberlândia 564,Juiz de Fora 470,Ribeirão das Neves 407,Betim 384,Montes Claros 332,Uberaba 261,Governador Valadares 251,Santa Luzia 244,Ipatinga 229,Sete Lagoas 201,Divinópolis 194,Poços de Caldas 147,Ibirité 141,Patos de Minas 126,Barbacena 122,Varginha 117,Pouso Alegre 115,Conselheiro Lafaiete 112,Esmeraldas 103,Coronel Fabriciano 101,Teófilo Otoni 101,Itabira 99,Passos 99,Ubá 98,Araguari 97,Vespasiano 95,Timóteo 92,Muriaé 91,Nova Lima 88,Ituiutaba 85,Araxá 83,Itajubá 82,Lavras 81,São João del Rei 79,Itaúna 77,Pará de Minas 76,João Monlevade 73,Patrocínio 72,Alfenas 71,Paracatu 71,São Sebastião do Paraíso 69,Viçosa 69,Curvelo 64,Ouro Preto 64,Cataguases 63,Três Corações 63,Caratinga 60,Unaí 60,Janaúba 57,Formiga 56,Manhuaçu 55,Pirapora 52,Congonhas 49,Pedro Leopoldo 49,Guaxupé 48,Ponte Nova 48,Campo Belo 47,Leopoldina 47,Mariana 45,Monte Carmelo 44,Três Pontas 44,Lagoa da Prata 43,Santos Dumont 42,Frutal 41,São Lourenço 41,Bom Despacho 40,Itabirito 39,Lagoa Santa 38,Nanuque 38,Diamantina 37,Januária 35,Oliveira 35,Além Paraíba 34,Boa Esperança 34,São Gotardo 34,Arcos 33,Caeté 33,Machado 33,São Francisco 33,Bocaiúva 32,Matozinhos 31,Iturama 30,Almenara 29,Santa Rita do Sapucaí 29,Visconde do Rio Branco 29,Várzea da Palma 29,Brumadinho 28,João Pinheiro 28,Andradas 27,Carmo do Paranaíba 27,Ouro Branco 27,Piuí 27,Salinas 26,Santana do Paraíso 26,Buritizeiro 25,Carangola 25,Juatuba 25,Mateus Leme 25,Pompéu 25,Guanhães 24,Taiobeiras 24,Tupaciguara 24,Caxambu 23,Coromandel 23,Santo Antônio do Monte 23,São João Nepomuceno 23,Araçuaí 22,Barão de Cocais 22,Campos Gerais 22,Cláudio 22,Corinto 22,Cambuí 21,Igarapé 21,Pedra Azul 21,Sarzedo 21,Abaeté 20,Capelinha 20,Prata 20,Aimorés 19,Bambuí 19,Elói Mendes 19,Nepomuceno 19,Pitangui 19,São Gonçalo do Sapucaí 19,Barreiro do Jaíba 18,Belo Oriente 18,Camanducaia 18,Espinosa 18,Ibiá 18,Itamarandiba 18,Jacutinga 18,Perdões 18,Barroso 17,Carandaí 17,Guaranésia 17,Itapecerica 17,Monte Santo de Minas 17,Sacramento 17,Santo Antônio do Amparo 17,Buritis 16,Carmo do Cajuru 16,Conceição das Alagoas 16,Ipaba 16,Lajinha 16,Manhumirim 16,Muzambinho 16,Nova Era 16,Paraguaçu 16,Águas Vermelhas 16,Jequitinhonha 15,Resplendor 15,Vazante 15
BR|Paraná|Curitiba 1718,Londrina 472,Maringá 312,Foz do Iguaçu 294,Ponta Grossa 292,Cascavel 257,Colombo 217,Guarapuava 151,Paranaguá 141,São José dos Pinhais 124,Toledo 119,Pinhais 117,Araucária 111,Apucarana 107,Umuarama 107,Arapongas 98,Campo Largo 95,Cambé 91,Almirante Tamandaré 89,Sarandi 85,Campo Mourão 75,Paranavaí 73,Pato Branco 66,Telêmaco Borba 59,Francisco Beltrão 58,Cianorte 56,Rolândia 51,União da Vitória 49,Cornélio Procópio 48,Irati 46,Ibiporã 45,Marechal Cândido Rondon 43,Castro 42,Piraquara 41,Palmas 39,Mandaguari 38,Jacarezinho 35,Santo Antônio da Platina 35,Medianeira 34,Paiçandu 34,Campina Grande do Sul 31,Jaguariaíva 31,Bandeirantes 29,Itaperuçu 27,Ibaiti 26,Lapa 26,Marialva 26,Rio Branco do Sul 26,São Mateus do Sul 25,Dois Vizinhos 23,Palotina 23,Rio Negro 23,Cambará 21,Astorga 20,Colorado 20,Imbituva 20,Prudentópolis 20,Guaratuba 19,Palmeira 19,Pitanga 19,Jandaia do Sul 18,Laranjeiras do Sul 18,Loanda 18,Quatro Barras 18,Antonina 16,Coronel Vivida 16,Piraí do Sul 16,Wenceslau Braz 16,Cruzeiro do Oeste 15,Pinhão 15,São Miguel do Iguaçu 15
BR|Paraíba|João Pessoa 651,Campina Grande 349,Santa Rita 120,Patos 93,Bayeux 91,Cabedelo 55,Sousa 48,Cajazeiras 44,Guarabira 44,Mamanguape 28,São Bento 25,Pombal 22,Catolé do Rocha 20,Esperança 19,Itabaiana 19,Mari 18,Monteiro 18,Solânea 17,Alagoa Grande 16,Belém 16,Conde 16,Itaporanga 16
BR|Pará|Belém 1408,Ananindeua 434,Parauapebas 196,Santarém 189,Marabá 146,Castanhal 137,Redenção 82,Abaetetuba 78,Tucuruí 76,Altamira 71,Paragominas 70,Itaituba 65,Bragança 57,Benevides 50,Capanema 48,Breves 46,Cametá 45,Xinguara 44,Salinópolis 41,Tucumã 39,Oriximiná 36,Tomé Açu 34,Capitão Poço 33,Ourilândia do Norte 32,Barcarena 30,Vigia 29,São Miguel do Guamá 28,Conceição do Araguaia 27,Igarapé Miri 27,Alenquer 26,Óbidos 25,Igarapé Açu 24,Monte Alegre 23,Moju 22,Itupiranga 21,Portel 21,Almeirim 20,Viseu 19,Soure 18,Mocajuba 17,Augusto Corrêa 16,São Félix do Xingu 16,Tucumã 15
BR|Pernambuco|Recife 1478,Jaboatão 703,Jaboatão dos Guararapes 630,Olinda 367,Paulista 290,Caruaru 235,Petrolina 195,Cabo 143,Garanhuns 110,Vitória de Santo Antão 107,São Lourenço da Mata 88,Igarassu 86,Abreu e Lima 82,Santa Cruz do Capibaribe 76,Carpina 71,Gravatá 61,Arcoverde 57,Ipojuca 53,Bezerros 51,Serra Talhada 51,Belo Jardim 50,Escada 48,Moreno 45,Timbaúba 45,Goiana 44,Limoeiro 42,Palmares 42,Pesqueira 42,Salgueiro 42,Sirinhaém 41,Araripina 39,Barreiros 36,Surubim 35,Ribeirão 30,Ouricuri 29,Bom Conselho 28,Brejo da Madre de Deus 27,Nazaré da Mata 26,Afogados da Ingazeira 25,Lajedo 25,Toritama 24,Catende 23,Águas Belas 23,Jatobá 21,Buíque 20,Condado 20,Cupira 19,Gameleira 19,Trindade 19,Custódia 18,Floresta 18,Lagoa do Itaenga 18,Sertânia 18,São José do Egito 18,Tamandaré 18,Amaraji 17,Chã Grande 17,Glória do Goitá 17,Itapissuma 17,Tabira 17,Cabrobó 16,Ipubi 16,Pombos 16,Rio Formoso 16,Água Preta 16
BR|Piauí|Teresina 745,Parnaíba 138,Picos 57,Floriano 49,Piripiri 45,Campo Maior 32,Altos 29,Barras 22,Pedro II 22,Esperantina 21,José de Freitas 21,Oeiras 21,São Raimundo Nonato 20,Piracuruca 19,Ipueiras 17,União 16,Valença do Piauí 16,Demerval Lobão 15
BR|Rio Grande do Norte|Natal 763,Mossoró 202,Parnamirim 150,Caicó 55,Macaíba 40,Açu 36,Currais Novos 36,Ceará Mirim 33,Santa Cruz 28,Nova Cruz 23,João Câmara 20,Canguaretama 19,Areia Branca 18,Extremoz 18,Macau 18,Apodi 17,Parelhas 16,São José de Mipibu 15
BR|Rio Grande do Sul|Porto Alegre 1373,Caxias do Sul 381,Canoas 328,Pelotas 321,Viamão 285,Novo Hamburgo 254,Santa Maria 249,Gravataí 239,São Leopoldo 209,Rio Grande 188,Passo Fundo 180,Sapucaia 131,Uruguaiana 123,Cachoeirinha 121,Santa Cruz do Sul 106,Guaíba 101,Bagé 99,Erechim 96,Bento Gonçalves 91,Santana do Livramento 90,Alegrete 87,Esteio 85,Sapiranga 76,Cachoeira do Sul 75,Ijuí 71,Cruz Alta 65,Lajeado 65,Santo Ângelo 65,São Borja 60,Carazinho 59,Santa Rosa 59,Farroupilha 58,Vacaria 57,São Gabriel 55,Montenegro 54,Camaquã 53,Parobé 49,Taquara 48,Santiago 47,Venâncio Aires 41,Estância Velha 40,Dom Pedrito 37,Rosário do Sul 37,Capão da Canoa 36,Itaqui 35,Osório 35,Tramandaí 35,Canela 34,Torres 33,Charqueadas 32,São Luiz Gonzaga 32,Palmeira das Missões 31,Candelária 30,Garibaldi 30,Jaguarão 30,Panambi 30,Igrejinha 29,Santa Vitória do Palmar 28,Marau 27,Rio Pardo 27,Taquari 27,Soledade 25,São Lourenço do Sul 25,Estrela 24,Lagoa Vermelha 24,Quaraí 23,Teutônia 22,Flores da Cunha 21,Frederico Westphalen 21,Portão 21,Três Coroas 21,Canguçu 20,Guaporé 20,Júlio de Castilhos 20,Veranópolis 20,Butiá 19,Carlos Barbosa 19,São Marcos 19,São Sebastião do Caí 19,São Sepé 19,Tapes 19,Caçapava do Sul 18,Herval 18,Ivoti 18,Nova Prata 18,Três de Maio 18,Encantado 17,Encruzilhada do Sul 17,São Jerônimo 17,Três Passos 17,Tupanciretã 17,Arroio Grande 16,Arroio do Meio 16,Nova Petrópolis 16,Rolante 16,Sarandi 15
BR|Rio de Janeiro|Rio de Janeiro 6024,Nova Iguaçu 1002,Duque de Caxias 818,Belford Roxo 466,Niterói 456,São João de Meriti 455,Campos dos Goytacazes 387,Petrópolis 273,Volta Redonda 250,Itaboraí 182,Barra Mansa 164,Angra dos Reis 154,Nova Friburgo 153,Nilópolis 147,Macaé 143,Queimados 136,Teresópolis 124,Resende 112,Araruama 110,Cabo Frio 108,Itaguaí 101,Rio das Ostras 100,Japeri 95,Barra do Piraí 88,Itaperuna 84,Maricá 80,Três Rios 72,Saquarema 62,Valença 61,Seropédica 55,São Pedro da Aldeia 55,Cachoeiras de Macacu 46,Paracambi 36,Paraíba do Sul 36,Rio Bonito 36,Santo Antônio de Pádua 33,Bom Jesus do Itabapoana 31,Guapimirim 31,São Fidélis 28,Mangaratiba 27,Miracema 27,Arraial do Cabo 26,Miguel Pereira 24,Tanguá 24,Armação de Búzios 23,Paty do Alferes 21,São João da Barra 21,Vassouras 21,São Pedro 20,Casimiro de Abreu 19,Pinheiral 19,Piraí 19,Itaocara 17,Mendes 17,Silva Jardim 17,Cordeiro 16,Paraty 15
BR|Rondônia|Porto Velho 306,Ji Paraná 108,Vilhena 63,Ariquemes 58,Cacoal 56,Pôsto Fiscal Rolim de Moura 38,Guajará Mirim 34,Jaru 28,Ouro Preto do Oeste 27,Pimenta Bueno 26
BR|Roraima|Boa Vista 235
BR|Santa Catarina|Joinville 461,Florianópolis 413,Blumenau 294,São José 200,Lages 165,Criciúma 162,Chapecó 160,Itajaí 156,Jaraguá do Sul 130,Palhoça 122,Brusque 88,São Bento do Sul 78,Tubarão 67,Caçador 64,Concórdia 55,Biguaçu 52,Rio do Sul 52,Içara 51,Balneário Camboriú 49,Navegantes 48,Indaial 44,Araranguá 43,Imbituba 43,Rio Negrinho 42,Videira 42,Laguna 40,Mafra 40,Canoinhas 39,Itapema 37,São Francisco do Sul 36,Gaspar 34,Timbó 34,Xanxerê 33,Curitibanos 32,Porto União 29,Capinzal 24,Joaçaba 24,Campos Novos 23,Forquilhinha 23,Braço do Norte 22,Pomerode 22,Tijucas 22,Freguesia do Ribeirao da Ilha 21,Guaramirim 21,Ribeirão da Ilha 21,Campinas 20,Penha 20,Barra Velha 18,Ibirama 18,Santo Amaro da Imperatriz 18,Orleans 16,Schroeder 16,São Joaquim 16,Celso Ramos 15,Santa Cecília 15,Trindade 15
BR|Sergipe|Aracaju 490,Nossa Senhora do Socorro 164,São Cristóvão 72,Itabaiana 64,Estância 56,Lagarto 45,Tobias Barreto 30,Barra dos Coqueiros 29,Propriá 24,Laranjeiras 23,Nossa Senhora da Glória 19,Simão Dias 18,Itabaianinha 17,Capela 16
BR|São Paulo|São Paulo 10021,Guarulhos 1170,Campinas 1032,São Bernardo do Campo 743,Osasco 678,Santo André 662,Ribeirão Preto 620,São José dos Campos 614,Sorocaba 559,Santos 411,Diadema 391,Mauá 386,São José do Rio Preto 375,Carapicuíba 361,Piracicaba 342,Itaquaquecetuba 337,Bauru 335,Mogi das Cruzes 326,São Vicente 324,Jundiaí 322,Guarujá 310,Franca 305,Limeira 290,Suzano 283,Barueri 252,Taubaté 252,Praia Grande 250,Sumaré 228,Embu 222,Taboão da Serra 215,Jacareí 213,Marília 212,Presidente Prudente 210,São Carlos 205,Hortolândia 204,Itapevi 202,Americana 196,Santa Bárbara d'Oeste 188,Indaiatuba 180,Rio Claro 180,Cotia 175,Francisco Morato 172,Araçatuba 170,Araraquara 168,Ferraz de Vasconcelos 168,Itapecerica da Serra 152,Itu 138,São Caetano do Sul 136,Pindamonhangaba 132,Mogi Guaçu 129,Itapetininga 126,Bragança Paulista 125,Jaú 119,Cubatão 118,Botucatu 114,Jandira 114,Ribeirão Pires 112,Atibaia 111,Várzea Paulista 111,Catanduva 110,Franco da Rocha 109,Araras 107,Poá 107,Guaratinguetá 106,Assis 102,Birigui 102,Barretos 101,Santana de Parnaíba 99,Sertãozinho 99,Votorantim 99,Ourinhos 98,Salto 98,Tatuí 94,Caraguatatuba 91,Itanhaém 90,Valinhos 89,Caieiras 87,Avaré 81,Leme 81,Ubatuba 79,Mogi Mirim 78,Lorena 77,São João da Boa Vista 77,Embu Guaçu 76,São Sebastião 76,Arujá 72,Bebedouro 72,Caçapava 72,Cruzeiro 72,Matão 72,Votuporanga 70,Jaboticabal 69,Lins 69,Itatiba 68,Paulínia 66,Itapeva 63,Peruíbe 63,Fernandópolis 62,Itapira 62,Tupã 62,Mococa 60,Pirassununga 60,Cajamar 57,Lençóis Paulista 57,Vinhedo 56,Mairiporã 54,Penápolis 54,Campos do Jordão 53,Andradina 52,Batatais 52,São Roque 51,Taquaritinga 50,Boituva 49,Ibitinga 49,Nova Odessa 49,Porto Ferreira 49,Cosmópolis 48,São José do Rio Pardo 47,Mongaguá 46,Registro 46,Itararé 45,Olímpia 45,Orlândia 45,Jales 44,Mairinque 44,São Joaquim da Barra 43,Monte Alto 42,Amparo 41,Garça 41,Porto Feliz 41,Artur Nogueira 40,Monte Mor 40,Serrana 40,Cabreúva 39,Paraguaçu Paulista 39,Pedreira 39,Presidente Epitácio 39,Pederneiras 38,Rio Grande da Serra 38,Barra Bonita 37,Capâo Bonito 37,Espírito Santo do Pinhal 37,Ituverava 37,Santa Cruz do Rio Pardo 37,Bertioga 36,Capivari 36,Vargem Grande do Sul 36,Cerquilho 35,Itápolis 35,Jardinópolis 35,Américo Brasiliense 34,Aparecida 34,Guaíra 34,Presidente Venceslau 34,Santa Isabel 34,São Manuel 34,Cravinhos 33,Ilhabela 33,Pontal 33,Jaguariúna 32,Salto de Pirapora 32,Tietê 32,Tremembé 32,Adamantina 31,Agudos 31,Louveira 31,Guariba 30,Ibaté 30,Novo Horizonte 30,Bariri 29,Igarapava 29,Pitangueiras 29,Aguaí 28,Cajati 28,Cândido Mota 28,Guararapes 28,José Bonifácio 28,Piedade 28,Barrinha 27,Promissão 27,São Pedro 27,Biritiba Mirim 26,Cordeirópolis 26,Descalvado 26,Osvaldo Cruz 26,Piracaia 26,Rancharia 26,Santa Cruz das Palmeiras 26,Santa Fé do Sul 26,Ilha Solteira 25,Morro Agudo 25,Piraju 25,Santa Rita do Passa Quatro 25,Guararema 24,Iguape 24,Rio das Pedras 24,Socorro 24,Ibiúna 23,Igaraçu do Tietê 23,Mirandopólis 23,Pereira Barreto 23,Serra Negra 23,Casa Branca 22,Itaí 22,Pirapozinho 22,Álvares Machado 22,Conchal 21,Dois Córregos 21,Itupeva 21,Laranjal Paulista 21,Santa Rosa de Viterbo 21,Taquarituba 21,Cajuru 20,Tambaú 20,Brotas 19,Palmital 19,Pilar do Sul 19,Águas de Lindóia 19,Apiaí 18,Bastos 18,Brodósqui 18,Guará 18,Jarinu 18,Martinópolis 18,Miguelópolis 18,Monte Azul Paulista 18,Pirajuí 18,Pompéia 18,Santa Gertrudes 18,Santo Antônio de Posse 18,Tanabi 18,Iperó 17,Iracemápolis 17,Regente Feijó 17,Santo Anastácio 17,Viradouro 17,Buri 16,Itatinga 16,Macatuba 16,Monte Aprazível 16,Nova Granada 16,Paranapanema 16,Valparaíso 16,Araçoiaba da Serra 15,Teodoro Sampaio 15
BR|Tocantins|Palmas 196,Araguaína 105,Gurupi 65,Miracema do Tocantins 20
BS|Freeport|Lucaya 47,Freeport 27
BS|New Providence|Nassau 228
BT|Chukha|Phuntsholing 17
BT|Punakha|Punākha 22
BT|Thimphu District|Thimphu 99
BT|Tsirang District|Tsirang 19
BW|Central|Serowe 47,Mahalapye 44,Palapye 31,Letlhakane 18,Tonota 18
BW|City of Francistown|Francistown 90
BW|Gaborone|Gaborone 208
BW|Kgatleng|Mochudi 37
BW|Kweneng|Molepolole 63,Mogoditshane 43,Thamaga 21
BW|Lobatse|Lobatse 31
BW|Ngwaketsi|Kanye 45,Mosopa 20
BW|North-West|Maun 50
BW|Selibe Phikwe|Selebi-Phikwe 54
BW|South-East|Ramotswa 21,Janeng 17
BY|Brest|Brest 301,Baranovichi 169,Pinsk 131,Kobryn 51,Byaroza 30,Luninyets 25,Ivatsevichy 24,Pruzhany 19
BY|Gomel Oblast|Homyel' 481,Mazyr 112,Zhlobin 73,Svyetlahorsk 71,Rechytsa 65,Kalinkavichy 37,Rahachow 35,Dobrush 19
BY|Grodnenskaya|Hrodna 317,Lida 98,Slonim 51,Volkovysk 47,Smarhon’ 37,Novogrudok 31,Mosty 16,Shchuchyn 16
BY|Minsk|Barysaw 144,Salihorsk 102,Maladzyechna 101,Slutsk 62,Horad Zhodzina 61,Vilyeyka 30,Dzyarzhynsk 25,Mar’’ina Horka 20,Kalodzishchy 17,Stowbtsy 16,Lyasny 15
BY|Minsk City|Minsk 1742
BY|Mogilev|Mahilyow 369,Babruysk 221,Asipovichy 35,Horki 34,Krychaw 28,Bykhaw 18
BY|Vitebsk|Vitebsk 343,Orsha 125,Navapolatsk 101,Polatsk 82,Hlybokaye 22,Pastavy 20,Lyepyel’ 17
BZ|Belize District|Belize City 61
BZ|Cayo District|San Ignacio 17
BZ|Orange Walk District|Orange Walk 15
CA|AB|Calgary 1020,Edmonton 712,Fort McMurray 76,Red Deer 74,Lethbridge 71,Medicine Hat 63,St. Albert 58,Sherwood Park 55,Grande Prairie 41,Spruce Grove 36,Lloydminster 31,Airdrie 25,Camrose 16,Cochrane 16,Leduc 16,Fort Saskatchewan 15,Okotoks 15,Strathmore 14,Brooks 13,Canmore 12,Cold Lake 12,Sylvan Lake 11,Wetaskiwin 11,High River 10,Hinton 10,Lacombe 10,Olds 9,Stony Plain 9,Whitecourt 9,Banff 8,Edson 8,Morinville 8,Slave Lake 8,Taber 8,Beaumont 7,Grand Centre 7,Ponoka 7,Rocky Mountain House 7,Bonnyville 6,Coaldale 6,Drayton Valley 6,St. Paul 6,Vegreville 6,Devon 5,Peace River 5,Stettler 5,Wainwright 5
CA|BC|Vancouver 600,Surrey 395,Victoria 290,Burnaby 203,Ladner 200,Richmond 182,Abbotsford 152,Coquitlam 140,Kelowna 125,Delta 102,Nanaimo 85,Chilliwack 77,Maple Ridge 70,Kamloops 69,Prince George 66,White Rock 66,New Westminster 59,Port Coquitlam 58,North Vancouver 48,Vernon 48,Vernon 47,West End 45,West Vancouver 43,Penticton 38,Campbell River 33,Courtenay 33,Mission 33,North Cowichan 32,West Kelowna 29,Port Moody 28,Walnut Grove 26,Langley 24,Duncan 22,Langford 22,Tsawwassen 22,Port Alberni 21,Cranbrook 19,Terrace 19,Oak Bay 18,Squamish 18,Fort St. John 17,Pitt Meadows 17,Colwood 15,Prince Rupert 15,Quesnel 14,Williams Lake 14,Powell River 13,Salmon Arm 13,Aldergrove 12,Parksville 12,Dawson Creek 11,Nelson 11,North Saanich 11,Salt Spring Island 11,Hanceville 10,Trail 10,Castlegar 9,Kitimat 9,Ladysmith 9,Sechelt 9,Whistler 9,Revelstoke 8,Duck Lake 7,Gibsons 7,Kimberley 7,Merritt 7,Ganges 6,Sooke 6,Summerland 6,Fernie 5,Oliver 5,Smithers 5
CA|MB|Winnipeg 632,Brandon 26,Portage la Prairie 13,Thompson 12,Selkirk 10,Steinbach 10,Dauphin 8,Winkler 8,Flin Flon 6,Morden 6,The Pas 6
CA|NB|Moncton 109,Saint John 88,Fredericton 52,Dieppe 19,Miramichi 18,Edmundston 17,Lutes Mountain 16,Bathurst 13,Oromocto 9,Campbellton 7,Sussex 5
CA|NL|St. John's 99,Mount Pearl 25,Corner Brook 19,Conception Bay South 17,Bay Roberts 14,Grand Falls-Windsor 12,Labrador City 10,Happy Valley-Goose Bay 8,Carbonear 7,Stephenville 6
CA|NS|Halifax 359,Sydney 106,Dartmouth 101,Lower Sackville 21,Truro 21,Glace Bay 20,New Glasgow 19,Kentville 13,Fall River 12,Amherst 9,Bridgewater 8,Yarmouth 8,Greenwood 7,Sydney Mines 7,Princeville 6,Antigonish 5
CA|NT|Yellowknife 16
CA|NU|Iqaluit 6
CA|ON|Toronto 2600,Ottawa 812,Mississauga 669,North York 636,Scarborough 600,Hamilton 520,Brampton 434,Etobicoke 348,London 347,Oshawa 309,Windsor 278,Markham 262,Vaughan 239,Kitchener 234,Richmond Hill 186,Barrie 182,Nepean 180,Oakville 166,Burlington 164,Greater Sudbury 158,St. Catharines 132,Cambridge 120,Guelph 116,East York 115,Kingston 114,Milton 102,Thunder Bay 99,Waterloo 97,Ajax 90,Kanata 90,Brantford 88,Pickering 88,Niagara Falls 82,Willowdale 79,Peterborough 76,Newmarket 74,Sarnia 72,Sault Ste. Marie 66,Norfolk County 61,Aurora 55,North Bay 50,Welland 50,Belleville 49,Cornwall 49,Chatham 44,Quinte West 43,Timmins 43,Woodstock 40,St. Thomas 36,Brant 34,Ancaster 33,Leamington 33,Orangeville 31,Orillia 30,Stratford 30,Prince Edward 25,Brockville 24,East Gwillimbury 24,Midland 24,Owen Sound 23,Clarence-Rockland 21,Huntsville 20,Lindsay 20,Alliston 19,Port Colborne 19,Cobourg 18,Thorold 18,Valley East 17,Vanier 17,Collingwood 16,Fort Erie 16,Pembroke 16,Petawawa 16,Rayside-Balfour 16,Greater Napanee 15,Kenora 15,Amherstburg 14,New Hamburg 14,Simcoe 14,Elliot Lake 13,Port Hope 13,Hawkesbury 12,Ingersoll 12,North Perth 12,Queenswood Heights 12,Uxbridge 12,Lambton Shores 11,Paris 11,Angus 10,Arnprior 10,Bells Corners 10,Carleton Place 10,South Huron 10,Temiskaming Shores 10,Dorchester 9,Huron East 9,Kapuskasing 9,Smiths Falls 9,Aylmer 8,Bracebridge 8,Camlachie 8,Concord 8,Dryden 8,Fort Frances 8,Goderich 8,Kirkland Lake 8,Listowel 8,Renfrew 8,Shelburne 8,Wasaga Beach 8,Bluewater 7,Essex 7,Hanover 7,Innisfil 7,Kincardine 7,King 7,Napanee 7,Corunna 6,Gravenhurst 6,Lively 6,Parry Sound 6,Perth 6,Gananoque 5,Petrolia 5,Tottenham 5
CA|PE|Charlottetown 42,Fallingbrook 25,Summerside 15
CA|QC|Montréal 1600,Québec 529,Laval 377,Gatineau 242,Longueuil 229,Saguenay 144,Sherbrooke 129,Lévis 126,Trois-Rivières 120,Terrebonne 95,Repentigny 76,Saint-Jean-sur-Richelieu 72,Brossard 70,Drummondville 59,Saint-Jérôme 55,Granby 54,Saint-Hyacinthe 50,Dollard-Des Ormeaux 49,Blainville 46,Châteauguay 43,Rimouski 42,Saint-Eustache 42,Sorel-Tracy 42,Boucherville 39,Salaberry-de-Valleyfield 39,Shawinigan 38,Joliette 35,Mascouche 35,Mirabel 35,Victoriaville 34,Côte-Saint-Luc 31,Saint-Georges 31,Alma 30,Baie-Comeau 30,Pointe-Claire 30,Sainte-Julie 29,Boisbriand 26,Thetford-Mines 26,Val-d'Or 26,Vaudreuil-Dorion 26,Sainte-Thérèse 25,Rouyn-Noranda 24,Saint-Bruno-de-Montarville 24,Saint-Constant 24,Chambly 23,Sept-Îles 23,La Prairie 22,Varennes 21,Kirkland 20,Westmount 20,Beaconsfield 19,Beloeil 19,Mont-Royal 19,Rivière-du-Loup 19,Amos 18,Dorval 18,Buckingham 17,Deux-Montagnes 17,L'Ancienne-Lorette 17,Les Coteaux 17,Saint-Augustin-de-Desmaures 17,Saint-Lazare 17,Sainte-Catherine 17,Candiac 16,L'Assomption 16,Magog 16,Mont-Saint-Hilaire 16,Saint-Basile-le-Grand 16,Sainte-Catherine 16,Gaspé 15,Matane 15,le Plateau 15,Rosemère 14,Saint-Lin-Laurentides 14,Dolbeau-Mistassini 13,Laurentides 13,Mont-Laurier 13,Beauharnois 12,Hauterive 12,Montmagny 12,Sainte-Marie 12,Bécancour 11,Cowansville 11,Pincourt 11,Saint-Canut 11,Sainte-Adèle 11,Sainte-Anne-des-Plaines 11,Sainte-Marthe-sur-le-Lac 11,Cantley 10,L'Île-Perrot 10,La Tuque 10,Lachute 10,Lorraine 10,Mercier 10,Notre-Dame-de-l'Île-Perrot 10,Prévost 10,Val-des-Monts 10,La Malbaie 9,Lavaltrie 9,Mont-Tremblant 9,Pont-Rouge 9,Roberval 9,Saint-Amable 9,Saint-Sauveur 9,Bois-des-Filion 8,Chandler 8,Chibougamau 8,Notre-Dame-des-Prairies 8,Otterburn Park 8,Pont Rouge 8,Saint-Félicien 8,Saint-Hippolyte 8,Saint-Sauveur-des-Monts 8,Asbestos 7,Baie-Saint-Paul 7,Brownsburg-Chatham 7,Carignan 7,Coaticook 7,Coteau-du-Lac 7,Delson 7,Hampstead 7,La Sarre 7,Mont-Joli 7,Plessisville 7,Pointe-du-Lac 7,Saint-Rémi 7,Saint-Zotique 7,Amqui 6,Beauceville 6,Charlemagne 6,Donnacona 6,Farnham 6,Lac-Brome 6,Louiseville 6,Marieville 6,Nicolet 6,Pointe-Calumet 6,Port-Cartier 6,Princeville 6,Saint-Félix-de-Valois 6,Saint-Joseph-du-Lac 6,Sainte-Agathe-des-Monts 6,Sainte-Anne-des-Monts 6,Acton Vale 5,Breakeyville 5,Hudson 5,Montréal-Ouest 5,Rawdon 5,Richelieu 5,Saint-Henri 5,Saint-Pie 5,Sainte Catherine de la Jacques Cartier 5,Sainte-Anne-de-Bellevue 5,Shannon 5,Windsor 5
CA|SK|Saskatoon 199,Regina 176,Prince Albert 35,Moose Jaw 32,North Battleford 19,Yorkton 16,Swift Current 15,Warman 11,Estevan 10,Weyburn 9,La Ronge 6,Melfort 6,Meadow Lake 5
CA|YT|Whitehorse 23
CD|Bas-Congo|Matadi 180,Boma 163,Mbanza-Ngungu 86,Moanda 50,Tshela 39,Kasangulu 28
CD|Bas-Uele|Buta 50,Aketi 35,Bondo 18
CD|Haut-Katanga|Lubumbashi 1374,Likasi 422,Kipushi 62,Kambove 37
CD|Haut-Lomami|Kamina 74,Bukama 39
CD|Haut-Uele|Isiro 127,Watsa 25,Wamba 17
CD|Ituri|Bunia 97
CD|Kasai|Tshikapa 267,Ilebo 107,Mweka 51,Luebo 35
CD|Kasai-Central|Kananga 464,Demba 22
CD|Kasaï-Oriental|Mbuji-Mayi 875,Gandajika 154,Kabinda 59
CD|Kinshasa|Kinshasa 7786,Masina 485
CD|Kwango|Kasongo-Lunda 20
CD|Kwilu|Kikwit 187,Bandundu 118,Bulungu 48,Mangai 37
CD|Lomami|Mwene-Ditu 189,Lubao 43
CD|Lualaba|Kolwezi 418
CD|Mai-Ndombe|Nioki 41,Inongo 40,Mushie 33,Bolobo 28
CD|Maniema|Kindu 136,Kasongo 55,Kampene 37
CD|Mongala|Bumba 96
CD|Nord Kivu|Beni 232,Butembo 155,Goma 144,Sake 17
CD|Nord-Ubangi|Gbadolite 50,Businga 29
CD|Sankuru|Lodja 68,Lusambo 41
CD|South Kivu|Bukavu 225,Uvira 170,Kabare 37
CD|Sud-Ubangi|Libenge 27
CD|Tanganyika|Kalemie 147,Kongolo 32,Kabalo 30
CD|Tshopo|Kisangani 539,Basoko 44,Yangambi 36
CD|Tshuapa|Boende 32
CD|Équateur|Mbandaka 184,Gemena 118,Lisala 70,Lukolela 15
CF|Bangui|Bangui 542
CF|Basse-Kotto|Mobaye 19
CF|Haute-Kotto|Bria 29
CF|Kémo|Sibut 34
CF|Lobaye|Mbaïki 67,Boda 17
CF|Mambéré-Kadéï|Berbérati 62,Carnot 38
CF|Mbomou|Bangassou 24
CF|Nana-Grébizi|Kaga Bandoro 57
CF|Nana-Mambéré|Bouar 29
CF|Ombella-M'Poko|Bimbo 130,Damara 20
CF|Ouaka|Bambari 33,Ippy 17
CF|Ouham|Bossangoa 27,Batangafo 15
CF|Ouham-Pendé|Bozoum 40,Paoua 18
CF|Sangha-Mbaéré|Nola 27
CG|Bouenza|Kayes 59,Madingou 23
CG|Brazzaville|Brazzaville 1285
CG|Cuvette|Owando 24
CG|Likouala|Impfondo 21
CG|Lékoumou|Sibiti 19
CG|Niari|Dolisie 104,Mossendjo 18
CG|Plateaux|Gamboma 21
CG|Pointe-Noire|Pointe-Noire 659,Loandjili 23
CG|Sangha|Ouésso 24
CH|Aargau|Wettingen 18,Aarau 16,Baden 16,Wohlen 14,Rheinfelden 11,Spreitenbach 11,Zofingen 11,Oftringen 10,Brugg 9,Möhlin 9,Suhr 9,Neuenhof 8,Oberentfelden 8,Obersiggenthal 8,Reinach 8,Aarburg 7,Bremgarten 7,Buchs 7,Gränichen 7,Lenzburg 7,Rothrist 7,Windisch 7,Muri 6,Untersiggenthal 6,Küttigen 5,Menziken 5,Villmergen 5,Würenlos 5
CH|Appenzell Ausserrhoden|Herisau 15,Teufen 6
CH|Appenzell Innerrhoden|Appenzell 6
CH|Basel-City|Basel 164,Riehen 20
CH|Basel-Landschaft|Allschwil 18,Muttenz 17,Pratteln 15,Binningen 14,Liestal 13,Münchenstein 12,Aesch 10,Birsfelden 10,Oberwil 10,Therwil 10,Arlesheim 9,Bottmingen 6,Frenkendorf 6,Gelterkinden 6,Sissach 6,Laufen 5
CH|Bern|Bern 122,Biel/Bienne 49,Thun 42,Köniz 37,Burgdorf 15,Steffisburg 15,Langenthal 14,Spiez 13,Muri 12,Lyss 11,Münsingen 11,Worb 11,Münchenbuchsee 10,Belp 9,Gstaad 9,Langnau 9,Wohlen 9,Zollikofen 9,Moutier 8,Frutigen 7,Lengnau 7,Nidau 7,Saanen 7,Bolligen 6,Heimberg 6,Herzogenbuchsee 6,Uetendorf 6,Interlaken 5,Kirchberg 5,Saint-Imier 5,Sumiswald 5,Unterseen 5,Urtenen 5
CH|Fribourg|Fribourg 33,Bulle 12,Ecublens 10,Villars-sur-Glâne 10,Marly 8,Düdingen 7,Murten/Morat 6,Châtel-Saint-Denis 5,Estavayer-le-Lac 5
CH|Geneva|Genève 184,Vernier 30,Meyrin 20,Carouge 19,Onex 17,Thônex 13,Plan-les-Ouates 11,Versoix 11,Bernex 10,Chêne-Bougeries 10,Le Grand-Saconnex 10,Veyrier 10,Chêne-Bourg 8,Les Avanchets 6
CH|Glarus|Glarus 6
CH|Grisons|Chur 32,Davos 11,Domat 7,Igis 7
CH|Jura|Delémont 11,Porrentruy 7
CH|Lucerne|Luzern 57,Emmen 27,Kriens 25,Littau 16,Horw 12,Ebikon 11,Hochdorf 8,Sursee 8,Meggen 7,Adligenswil 6,Malters 6,Neuenkirch 6,Ruswil 6,Buchrain 5
CH|Neuchâtel|La Chaux-de-Fonds 37,Neuchâtel 31,Le Locle 10,Peseux 6
CH|Nidwalden|Stans 7,Buochs 6,Hergiswil 5
CH|Obwalden|Sarnen 9,Alpnach 5,Kerns 5
CH|Saint Gallen|Sankt Gallen 71,Rapperswil 35,Jona 18,Gossau 17,Wil 17,Uzwil 12,Altstätten 11,Buchs 10,Flawil 10,Eschenbach 9,Goldach 9,Rorschach 9,Wittenbach 9,Kirchberg 8,Oberriet 8,Wattwil 8,Au 7,Grabs 6,Oberuzwil 6,Thal 6,Uznach 6,Bad Ragaz 5,Diepoldsau 5,Sankt Margrethen 5,Sargans 5,Walenstadt 5
CH|Schaffhausen|Schaffhausen 34,Neuhausen 10
CH|Schwyz|Freienbach 14,Schwyz 14,Einsiedeln 13,Küssnacht 12,Arth 10,Ingenbohl 8,Schübelbach 8,Lachen 7,Pfäffikon 7,Siebnen 7,Wollerau 7,Altendorf 5,Goldau 5
CH|Solothurn|Grenchen 16,Olten 16,Solothurn 15,Zuchwil 9,Biberist 8,Balsthal 6,Derendingen 6,Dornach 6,Trimbach 6
CH|Thurgau|Frauenfeld 22,Kreuzlingen 18,Arbon 13,Amriswil 11,Romanshorn 9,Weinfelden 9,Aadorf 8,Sirnach 6
CH|Ticino|Lugano 63,Bellinzona 17,Locarno 15,Chiasso 8,Giubiasco 8,Pregassona 8,Mendrisio 7,Minusio 7,Biasca 6,Losone 6,Massagno 6,Viganello 6,Ascona 5
CH|Uri|Altdorf 9
CH|Valais|Sitten 28,Sierre 16,Martigny-Ville 15,Monthey 15,Naters 8,Bagnes 7,Conthey 7,Visp 7,Zermatt 7,Collombey 6,Fully 6,Savièse 6,Basse-Nendaz 5,Brig 5
CH|Vaud|Lausanne 117,Yverdon-les-Bains 24,Montreux 23,Renens 18,Nyon 17,Pully 16,Vevey 16,Morges 14,Gland 11,La Tour-de-Peilz 11,Prilly 11,Ecublens 10,Lutry 9,Aigle 8,Epalinges 8,Payerne 8,Bussigny 7,Crissier 7,Ollon 7,Bex 6,Blonay 5,Chavannes 5,Le Mont-sur-Lausanne 5,Orbe 5
CH|Zug|Zug 23,Baar 21,Cham 13,Rotkreuz 10,Hünenberg 9,Steinhausen 9,Unterägeri 8
CH|Zurich|Zürich 342,Winterthur 92,Uster 23,Dietikon 21,Dübendorf 20,Horgen 16,Kloten 16,Stadt Winterthur (Kreis 1) 16,Adliswil 15,Seen (Kreis 3) 15,Bülach 13,Schlieren 13,Thalwil 13,Wetzikon 13,Wädenswil 13,Wülflingen (Kreis 6) 13,Küsnacht 12,Wallisellen 12,Mattenbach (Kreis 7) 11,Richterswil 10,Rüti 10,Affoltern am Albis 9,Urdorf 9,Hegnau 8,Männedorf 8,Pfäffikon 8,Regensdorf 8,Bassersdorf 7,Embrach 7,Kilchberg 7,Langnau am Albis 7,Oberengstringen 6,Stäfa 6,Zollikon 6,Greifensee 5,Herrliberg 5,Hinwil 5,Rümlang 5
CI|Abidjan Autonomous District|Abidjan 3677,Abobo 900,Anyama 101,Bingerville 51
CI|Bas-Sassandra District|San-Pédro 197,Sassandra 23,Tabou 17
CI|Comoé District|Abengourou 104,Grand-Bassam 74,Agnibilékrou 43,Aboisso 38,Bonoua 37,Adiaké 17
CI|Denguélé District|Odienné 50
CI|Gôh-Djiboua|Divo 128,Gagnoa 123,Oumé 52,Lakota 38
CI|Lacs District|Yamoussoukro 195,Dimbokro 67,Daoukro 40,Toumodi 39,Arrah 37,Bongouanou 34
CI|Lagunes District|Agboville 82,Dabou 70,Adzopé 62,Akoupé 36,Tiassalé 35,Affery 30
CI|Montagnes|Man 139,Danané 54,Duekoué 47,Guiglo 39,Biankouma 23,Bangolo 18
CI|Sassandra-Marahoué|Daloa 216,Bouaflé 61,Issia 50,Zuénoula 34,Vavoua 31
CI|Savanes District|Korhogo 167,Ferkessédougou 62,Boundiali 39,Tengréla 39
CI|Vallée du Bandama District|Bouaké 567,Katiola 60,Béoumi 23,Sakassou 15
CI|Woroba|Séguéla 51,Touba 28,Mankono 19
CI|Zanzan District|Sinfra 60,Bondoukou 58,Bouna 24,Tanda 20
CL|Antofagasta|Antofagasta 310,Calama 143,Tocopilla 24
CL|Araucanía|Temuco 238,Angol 45,Villarrica 32,Pucón 27,Victoria 25,Lautaro 22,Nueva Imperial 19,Collipulli 16,Loncoche 16
CL|Arica y Parinacota Region|Arica 186
CL|Atacama|Copiapó 129,Vallenar 45,Diego de Almagro 18
CL|Aysén|Coyhaique 46,Puerto Aysén 17
CL|Biobío|Talcahuano 253,Concepción 215,Los Ángeles 125,Coronel 93,Chiguayante 83,Lota 50,Tomé 47,Penco 46,Curanilahue 31,Arauco 25,Lebu 22,Mulchén 22,Nacimiento 21,Cañete 20,Cabrero 18,Laja 17
CL|Coquimbo Region|Coquimbo 161,La Serena 155,Ovalle 77,Illapel 23
CL|Los Lagos Region|Puerto Montt 160,Osorno 136,Castro 30,Ancud 28,Puerto Varas 25,Quellón 22
CL|Los Ríos Region|Valdivia 133,Las Animas 30,La Unión 26,Panguipulli 16,Río Bueno 15
CL|Maule Region|Talca 197,Curicó 102,Linares 70,Constitución 38,Cauquenes 31,Molina 29,Parral 27,San Javier 22
CL|O'Higgins Region|Rancagua 213,Rengo 38,Santa Cruz 33,San Vicente de Tagua Tagua 30,Machalí 28,Graneros 23,San Vicente 23,Chimbarongo 17
CL|Region of Magallanes|Punta Arenas 117,Puerto Natales 20
CL|Santiago Metropolitan|Santiago 4837,Puente Alto 510,San Bernardo 250,La Pintana 201,Lo Prado 104,Peñaflor 65,Melipilla 63,Buin 55,Talagante 52,Paine 33,Lampa 29,El Monte 23,Chicureo Abajo 18
CL|Tarapacá|Iquique 227
CL|Valparaíso|Viña del Mar 295,Valparaíso 282,Quilpué 130,Villa Alemana 97,San Antonio 86,Quillota 68,San Felipe 59,Los Andes 57,Hacienda La Calera 49,Limache 36,La Ligua 25,Cartagena 17,Llaillay 17
CL|Ñuble|Chillán 150,San Carlos 32
CM|Adamaoua|Ngaoundéré 231,Meïganga 80,Banyo 41,Tibati 36
CM|Centre|Yaoundé 1299,Mbalmayo 80,Bafia 69,Nkoteng 50,Nanga Eboko 30,Obala 30,Mbandjok 27,Eséka 22,Akonolinga 17
CM|East|Bertoua 218,Garoua Boulaï 47,Batouri 44,Bélabo 23
CM|Far North|Kousséri 436,Maroua 320,Mokolo 275,Yagoua 80,Mora 55,Kaélé 25,Bogo 17
CM|Littoral|Douala 1338,Edéa 203,Loum 177,Nkongsamba 117,Mbanga 43,Manjo 38,Melong 37,Penja 28,Dizangué 19
CM|North|Garoua 437,Guider 85,Lagdo 25,Tcholliré 23
CM|North-West|Bamenda 394,Bali 73,Wum 69,Kumbo 54,Fundong 44
CM|South|Ébolowa 88,Kribi 55,Sangmélima 54,Lolodorf 22
CM|South-West|Kumba 144,Limbe 72,Tiko 56,Buea 47,Mutengene 47,Fontem 43,Muyuka 31,Bamusso 25,Mamfe 19
CM|West|Bafoussam 291,Mbouda 111,Dschang 96,Foumban 93,Foumbot 84,Bafang 81,Bangangté 65,Tonga 16
CN|Anhui|Hefei 3310,Huainan 1028,Huaibei 903,Bengbu 577,Wuhu 508,Anqing 359,Wusong 313,Chuzhou 281,Suzhou 205,Bozhou 174,Fuyang 170,Chizhou 148,Jieshou 142,Chaohu 138,Xuanzhou 128,Lucheng 89,Wuyang 79,Huangshan 77,Suixi 74,Mengcheng Chengguanzhen 70,Mingguang 68,Tangzhai 68,Huaiyuan Chengguanzhen 66,Huoqiu Chengguanzhen 62,Yingshang Chengguanzhen 62,Datong 61,Gushu 60,Wucheng 60
CN|Beijing|Beijing 11717,Mentougou 198,Tongzhou 163,Shunyi 118,Daxing 105,Fangshan 97,Changping 93,Liangxiang 77
CN|Chongqing|Chongqing 7458,Wanxian 189,Fuling 167,Beibei 112,Hechuan 98,Yongchuan 94,Yudong 81,Jijiang 61
CN|Fujian|Xiamen 3531,Fuzhou 1180,Zhangzhou 590,Putian 377,Sanming 209,Quanzhou 184,Nanping 172,Shaowu 113,Ximeicun 94,Jinjiang 90,Fu’an 71,Tantou 69,Shima 68,Fuqing 67,Luoyang 66,Ningde 65,Fuding 63,Jiangkou 60,Pucheng 60,Jian’ou 59,Wuyishan 23
CN|Gansu|Tianshui 3500,Lanzhou 2628,Wuwei 493,Linxia Chengguanzhen 202,Baiyin 189,Jinchang 144,Jiayuguan 122,Pingliang 108,Zhangye 100,Laojunmiao 85,Beidao 75,Jiuquan 73
CN|Guangdong|Guangzhou 11071,Shenzhen 10358,Dongguan 8000,Shantou 5329,Foshan 3600,Zhongshan 3121,Yunfu 2613,Jieyang 1002,Zhanjiang 638,Shaoguan 629,Jiangmen 532,Zhuhai 501,Chaozhou 425,Yangjiang 400,Zhaoqing 362,Shiqi 342,Huizhou 289,Huanggang 226,Daliang 210,Xinhui 195,Humen 192,Donghai 189,Licheng 173,Gaozhou 166,Shanwei 166,Anbu 163,Sanshui 154,Yangchun 154,Chenghua 152,Qingyuan 151,Taishan 145,Meizhou 144,Jieshi 137,Shiqiao 135,Hepo 131,Jiazi 130,Danshui 127,Huicheng 126,Haimen 125,Lecheng 124,Luoyang 123,Puning 118,Dasha 116,Maba 114,Pingshan 114,Encheng 111,Shilong 110,Shaping 108,Wuchuan 104,Lianjiang 100,Xinyi 98,Ducheng 96,Lubu 96,Heyuan 94,Lianzhou 93,Huazhou 92,Huaicheng 89,Nanfeng 86,Xucheng 83,Shiwan 82,Tangping 82,Xiongzhou 79,Shixing 73
CN|Guangxi|Nanning 804,Guilin 649,Yangshuo 300,Beihai 290,Wuzhou 266,Yulin 148,Qinzhou 101,Baise City 91,Guigang 76,Guiping 71,Lianzhou 71,Luorong 68,Babu 66,Baihe 64,Nandu 62,Pingnan 62,Pumiao 62,Laibin 60,Jinji 57,Yashan 57,Lingcheng 55
CN|Guizhou|Guiyang 1172,Zunyi 466,Anshun 352,Liupanshui 252,Duyun 91,Tongren 91,Loushanguan 80,Bijie 78,Xiaoweizhai 59,Weining 57
CN|Hainan|Dadonghai 2000,Haikou 616,Qionghai 480,Xiuying 290,Sanya 145,Wenchang 115,Qiongshan 88,Jinjiang 69,Lincheng 65,Wanning 65
CN|Hebei|Tangshan 3372,Shijiazhuang 2835,Handan 1358,Baoding 996,Qinhuangdao 760,Langfang 720,Zhangjiakou 693,Xingtai 612,Luancheng 597,Cangzhou 528,Hengshui 456,Chengde 449,Zhangjiakou Shi Xuanhua Qu 373,Dingzhou 153,Xinji 146,Shanhaiguan 140,Shahecheng 125,Linshui 110,Linxi 100,Renqiu 99,Zhaogezhuang 87,Hecun 83,Nangong 82,Tangjiazhuang 79,Pengcheng 68,Beidaihehaibin 66,Fengrun 65,Changli 64,Botou 63,Tianchang 61,Songling 52,Guye 41
CN|Heilongjiang|Harbin 5879,Qiqihar 882,Hegang 743,Mudanjiang 666,Shuangyashan 600,Jiamusi 550,Bei’an 436,Jixi 404,Taihecun 345,Hulan Ergi 265,Suihua 252,Daqing 203,Anda 181,Fendou 165,Yichun 156,Zhaodong 154,Longfeng 152,Honggang 148,Acheng 145,Shuangcheng 131,Baoshan 124,Lianhe 121,Dongxing 110,Hailun 110,Tieli 110,Heihe 109,Hulan 109,Nehe 108,Longjiang 106,Chengzihe 98,Boli 95,Wuchang 95,Fujin 89,Mishan 87,Nenjiang 87,Hailin 86,Lingdong 84,Shangzhi 82,Linkou 78,Youhao 78,Fuyu 75,Lanxi 73,Yilan 71,Baiquan 70,Wangkui 70,Chaihe 68,Tailai 67,Bamiantong 66,Huanan 66,Qinggang 64,Baoqing 63,Binzhou 62,Nianzishan 62,Zhaozhou 62,Dongning 61,Tahe 61,Fuli 59,Gannan 59,Jidong 59,Mingshui 59,Zhaoyuan 59,Shanhecun 58,Langxiang 57,Suileng 57,Bayan 55,Taikang 55,Xinqing 55,Fengxiang 42,Fuyuan 30,Suifenhe 15
CN|Henan|Zhengzhou 4254,Xinyang 1591,Luoyang 1391,Xuchang 1266,Kaifeng 900,Pingdingshan 890,Anyang 781,Xinxiang 744,Zhumadian 720,Puyang Chengguanzhen 666,Jiaozuo 518,Luohe 417,Zhoukou 377,Nanyang 252,Hebi 245,Shangqiu 181,Huaidian 90,Yingchuan 88,Yima 83,Jishui 78,Yunyang 74,Dingcheng 73,Binhe 69,Minggang 68,Wacheng 67,Xiangcheng Chengguanzhen 66,Xincheng 65,Hancheng 62,Songyang 62,Xixiang 61,Runing 60,Huazhou 59,Yigou 59,Daokou 57,Zijinglu 56
CN|Hubei|Wuhan 9785,Shiyan 3460,Huangshi 688,Shashi 499,Yichang 477,Xiangyang 463,Suizhou 324,Chengzhong 266,Laohekou 253,Xiantao 239,Jingling 225,Wuxue 221,Ezhou 194,Zaoyang 185,Qianjiang 179,Xianning 179,Jingzhou 178,Xindi 176,Jingmen 168,Xiaogan 160,Zhicheng 159,Guangshui 155,Puqi 133,Macheng 126,Huangzhou 123,Xiulin 122,Zhongxiang 109,Buhe 106,Xinshi 98,Enshi 95,Danjiangkou 92,Duobao 90,Xihe 90,Hanchuan 88,Nanzhang Chengguanzhen 84,Xinzhou 79,Huangmei 78,Qingquan 76,Gucheng Chengguanzhen 74,Lichuan 73,Caidian 72,Anlu 71,Caohe 67,Fengkou 67,Yunmeng Chengguanzhen 64,Daye 62,Yicheng 61,Zhijiang 60,Huangpi 58
CN|Hunan|Changsha 3094,Guankou 1380,Yueyang 1200,Hengyang 760,Zhuzhou 709,Xiangtan 674,Changde 518,Fenghuang 370,Yiyang 203,Chenzhou 179,Loudi 151,Leiyang 129,Huaihua 127,Lengshuijiang 115,Qianzhou 102,Xishan 98,Gantang 90,Lengshuitan 89,Xiangxiang 88,Zhangjiajie 86,Jinshi 83,Shangmei 75,Yongfeng 71,Lianyuan 67,Qionghu 66,Wuxi 66,Qingshuping 62,Hongjiang 59,Anxiang 58,Hongqiao 58,Santangpu 58,Wenxing 57,Anjiang 55,Yutan 55,Nanzhou 54,Wulingyuan 53,Bojia 25,Gantang 24
CN|Inner Mongolia|Ordos 1941,Bayan Nur 1760,Baotou 1302,Hohhot 774,Chifeng 347,Tongliao 261,Jining 259,Wuhai 218,Hailar 211,Ulanhot 166,Jiagedaqi 136,Zhalantun 132,Wuda 130,Xilin Hot 121,Yakeshi 116,Jalai Nur 108,Dongsheng 100,Genhe 74,Beichengqu 72,Shiguai 70,Pingzhuang 67,Salaqi 65,Oroqen Zizhiqi 62,Mujiayingzi 61,Manzhouli 55,Erenhot 16
CN|Jiangsu|Nanjing 7165,Suzhou 5346,Wuxi 3544,Kunshan 1600,Tongshan 1199,Changshu City 1048,Changzhou 949,Nantong 666,Zhenjiang 633,Yancheng 628,Taizhou 612,Huai'an 555,Yangzhou 540,Xinpu 392,Zhenzhou 176,Dongtai 111,Jiangyin 108,Xinghua 106,Jinsha 96,Yicheng 96,Gaoyou 91,Hede 89,Dazhong 84,Xiannü 84,Pizhou 83,Baoying 80,Taixing 80,Songling 78,Huilong 75,Dongkan 73,Juegang 73,Licheng 72,Jiangyan 70,Xiaolingwei 66,Zhangjiagang 66,Mudu 62,Suicheng 61,Haizhou 59,Fengxian 57,Guiren 57,Zhongxing 57,Gaogou 56,Hutang 56,Qinnan 56,Zhouzhuang 22
CN|Jiangxi|Nanchang 2358,Pingxiang 372,Shangrao 319,Jingdezhen 311,Jiujiang 259,Ji’an 245,Yichun 152,Xinyu 97,Guixi 74,Poyang 71,Jianguang 61,Fenyi 58,Changleng 56
CN|Jilin|Changchun 4193,Jilin 1882,Siping 556,Tonghua 510,Liaoyuan 465,Yanji 327,Baicheng 317,Baishan 184,Jiutai 175,Dunhua 149,Gongzhuling 141,Fuyu 139,Huadian 139,Yushu 125,Minzhu 123,Longjing 117,Songyuan 114,Guangming 113,Dehui 109,Jishu 104,Meihekou 99,Zhengjiatun 94,Dalai 93,Wangqing 89,Helong 86,Panshi 80,Tumen 79,Hunchun 77,Shulan 77,Chaoyang 75,Linjiang 69,Dongfeng 68,Songjianghe 68,Zhenlai 68,Liuhe 67,Sanchazi 67,Dashitou 66,Huinan 66,Hepingjie 65,Kaitong 63,Lishu 62,Shuangyang 62,Erdaojiang 61,Mingyue 59,Xinglongshan 58,Yantongshan 58,Baishishan 57,Changling 56,Huangnihe 55
CN|Liaoning|Shenyang 6256,Dalian 4088,Fushun 1401,Anshan 1199,Benxi 988,Fuxin 689,Liaoyang 688,Dandong 632,Panshan 625,Jinzhou 604,Yingkou 591,Chaoyang 410,Tieling 334,Lianshan 313,Wafangdian 251,Jinzhou 215,Haicheng 192,Dongling 171,Nanpiao 157,Beipiao 155,Sujiatun 148,Jiupu 124,Fengcheng 121,Kaiyuan 112,Pulandian 104,Xingcheng 99,Lingyuan 91,Lüshun 82,Dashiqiao 80,Zhuanghe 80,Xinmin 74,Xiuyan 72,Changtu 71,Gongchangling 71,Kuandian 71,Heishan 69,Xiaoshi 69,Huanren 66,Yebaishou 66,Hushitai 62,Xifeng 61,Langtoucun 59,Dalianwan 56,Linghai 56,Nantai 56,Liaozhong 55
CN|Ningxia|Yinchuan 475,Shizuishan 137,Dawukou 132,Shitanjing 79
CN|Qinghai|Xining 768
CN|Shaanxi|Xi’an 6501,Xianyang 1034,Huayin 242,Tongchuanshi 224,Weinan 172,Hanzhong 146,Ankang 133,Yulinshi 91,Guozhen 85,Lintong 76,Yanliang 61,Yuxia 60,Hancheng 58
CN|Shandong|Tai’an 5499,Jinan 4336,Qingdao 3719,Zibo 3129,Zhu Cheng City 1000,Yantai 719,Jining 450,Weifang 395,Dezhou 380,Shengli 306,Linyi 271,Heze 255,Rizhao 246,Liaocheng 227,Xintai 222,Zoucheng 191,Laizhou 188,Zaozhuang 184,Laiyang 170,Jiaozhou 165,Boshan 154,Weihai 153,Gaomi 151,Xiazhen 126,Laiwu 124,Zhoucun 122,Zhaoyuan 120,Qingzhou 117,Binzhou 116,Mingshui 115,Tianfu 115,Mizhou 110,Qingnian 110,Anqiu 106,Chengtangcun 105,Yishui 94,Dongcun 92,Yatou 92,Hanting 91,Pingdu 91,Sishui 90,Shizilu 87,Dengzhou 85,Nanding 85,Qufu 85,Changqing 83,Ningyang 83,Xindian 83,Feicheng 81,Shanting 81,Shouguang 79,Yanta 79,Zhuangyuan 79,Feicheng 78,Pingyi 78,Linqu 77,Yanzhou 77,Laixi 76,Yinzhu 76,Yanggu 75,Nanma 74,Shancheng 74,Dongdu 73,Zhoucheng 72,Jimo 71,Jiehu 69,Chengyang 67,Mengyin 66,Qingyang 66,Bianzhuang 65,Xiazhuang 63,Pingyin 62,Yucheng 62,Longgang 60,Taozhuang 60,Suozhen 59,Wenshang 59,Dingtao 58,Juye 58,Ninghai 57
CN|Shanghai|Shanghai 22315,Songjiang 130,Zhujiajiao 60
CN|Shanxi|Taiyuan 3427,Datong 1053,Changzhi 700,Yangquan 413,Jincheng 333,Yuci 236,Linfen 233,Yuncheng 202,Xinzhou 154,Yuanping 83,Jiexiu 77,Xinzhi 72,Gutao 42
CN|Sichuan|Chengdu 7416,Nanchong 7150,Zigong 690,Neijiang 547,Dadukou 462,Mianyang 264,Yibin 242,Guangyuan 213,Gaoping 204,Leshan 154,Deyang 152,Dazhou 131,Jiangyou 127,Xichang 127,Suining 125,Kangding 100,Yanjiang 87,Luocheng 74,Xunchang 65,Nanlong 63,Langzhong 61,Tianpeng 61,Chonglong 58,Tongchuan 58,Linqiong 56
CN|Tianjin|Tianjin 11090,Tanggu 535,Hangu 208,Yangliuqing 76,Xianshuigu 74,Yangcun 64
CN|Tibet|Lhasa 119,Qamdo 86,Rikaze 80,Dêqên 62,Nagqu 30
CN|Xinjiang|Ürümqi 3029,Shihezi 573,Huocheng 360,Aksu 340,Xinyuan 300,Kashgar 275,Aral 260,Karamay 260,Turpan 255,Changji 199,Korla 179,Qapqal 160,Altay 139,Hami 137,Hotan 114,Baijiantan 94,Shache 83,Kuqa 68,Hoxtolgay 22
CN|Yunnan|Kunming 3855,Lijiang 1138,Jianshui 490,Wenshan City 450,Kaiyuan 198,Qujing 146,Gejiu 136,Dali 134,Majie 132,Shangri-La 130,Haikou 113,Zhaotong 109,Lianran 107,Yuxi 104,Longquan 92,Zhongshu 92,Miyang 72,Kaihua 64,Mabai 64,Jinghong 62,Shilin 55
CN|Zhejiang|Hangzhou 6242,Puyang 3590,Ningbo 3492,Wenzhou 866,Shangyu 770,Guli 536,Jiaxing 466,Luqiao 428,Shaoxing 421,Huzhou 158,Lianghu 155,Linhai 153,Huangyan 150,Jinhua 142,Dongyang 130,Yuyao 114,Zhuji 111,Lishui 99,Shenjiamen 95,Xiaoshan 95,Yiwu 90,Deqing 88,Jinxiang 84,Zhoushan 84,Quzhou 82,Linping 78,Fenghua 77,Lanxi 74,Fuyang 70,Haining 70,Ninghai 68,Wenling 67,Kunyang 65,Zhicheng 64,Xianju 62,Zhaobaoshan 62,Wuzhen 60
CO|Amazonas Department|Leticia 30
CO|Antioquia|Medellín 2000,Bello 393,Itagüí 282,Envigado 163,Apartadó 86,Caldas 66,Rionegro 62,Caucasia 58,Turbo 51,Copacabana 49,La Estrella 49,Chigorodó 48,El Bagre 41,Segovia 40,La Ceja 37,Puerto Berrío 34,Marinilla 24,San Carlos 23,Yarumal 22,Carepa 21,Carmen de Viboral 21,Urrao 19,Zaragoza 19,Santuario 18,Barbosa 17,Sonsón 17,Andes 16,Ciudad Bolívar 16
CO|Arauca Department|Arauca 69,Tame 29
CO|Atlántico|Barranquilla 1380,Soledad 343,Malambo 102,Sabanalarga 69,Baranoa 44,Palmar de Varela 28,Puerto Colombia 26,Santo Tomás 26,Sabanagrande 25,Campo de la Cruz 23,Galapa 20,Repelón 19,Santa Lucía 16
CO|Bogota D.C.|Bogotá 7674
CO|Bolívar|Cartagena 952,Magangué 100,Turbaco 56,Arjona 50,El Carmen de Bolívar 48,Mompós 31,San Juan Nepomuceno 30,María la Baja 23,Morales 20,San Jacinto 20
CO|Boyacá|Sogamoso 127,Tunja 117,Duitama 92,Chiquinquirá 45,Puerto Boyacá 27
CO|Caldas Department|Manizales 358,La Dorada 82,Chinchiná 69,Villamaría 35,Aguadas 20,Riosucio 19,Salamina 18,Manzanares 16,Viterbo 15
CO|Caquetá|Florencia 130
CO|Casanare Department|Yopal 61,Villanueva 20,Aguazul 16
CO|Cauca Department|Popayán 259,Puerto Tejada 54,Piendamo 44,Santander de Quilichao 41,Belalcázar 32,Morales 30,Patía 21,Corinto 17
CO|Cesar Department|Valledupar 308,Aguachica 73,Agustín Codazzi 51,Ariguaní 26,Curumaní 22,La Jagua de Ibirico 19,El Copey 18,Chimichagua 17,Chiriguaná 15
CO|Chocó|Quibdó 75
CO|Cundinamarca|Soacha 314,Girardot City 130,Facatativá 95,Zipaquirá 91,Fusagasugá 89,Chía 65,Funza 54,Madrid 50,La Mesa 27,Mosquera 27,Cajicá 25,Sibaté 23,Villeta 21,Villa de San Diego de Ubaté 20,Pacho 17
CO|Córdoba|Montería 272,Montelíbano 85,Sahagún 59,Cereté 56,Lorica 41,Planeta Rica 37,Tierralta 26,San Carlos 25,Ayapel 23,Chinú 20,Ciénaga de Oro 18
CO|Guaviare Department|San José del Guaviare 22
CO|Huila Department|Neiva 353,Pitalito 54,Garzón 29,Campoalegre 23,La Plata 19
CO|La Guajira Department|Maicao 130,Riohacha 92,San Juan del Cesar 27,Fonseca 24,Villanueva 19,Barrancas 17
CO|Magdalena Department|Santa Marta 432,Ciénaga 88,Fundación 59,El Banco 55,Plato 49,Pivijay 33,Aracataca 28,El Retén 16
CO|Meta Department|Villavicencio 322,Acacías 41,Granada 32,Puerto López 17,San Martín 16
CO|Nariño|Pasto 382,Tumaco 87,Ipiales 78,El Charco 29,Túquerres 20,La Unión 15
CO|Norte de Santander Department|Cúcuta 721,Ocaña 84,Villa del Rosario 65,Los Patios 59,Pamplona 54,Puerto Santander 16
CO|Putumayo Department|Puerto Asís 30,Mocoa 22
CO|Quindío Department|Armenia 315,Calarcá 62,Montenegro 36,Quimbaya 31,La Tebaida 27,Circasia 20
CO|Risaralda Department|Pereira 440,Dosquebradas 180,Santa Rosa de Cabal 58,La Virginia 34,Anserma 25,Belén de Umbría 16
CO|San Andres y Providencia|San Andrés 58
CO|Santander Department|Bucaramanga 572,Floridablanca 252,Barrancabermeja 191,Girón 108,Piedecuesta 86,San Gil 34,Barbosa 20,Málaga 19,Socorro 18
CO|Sucre Department|Sincelejo 261,Corozal 40,San Marcos 37,San Onofre 33,San Luis de Sincé 31,Santiago de Tolú 27,Sucre 23,Sampués 21,San Benito Abad 18
CO|Tolima Department|Ibagué 422,Espinal 56,Payandé 37,Honda 28,Líbano 28,Anaime 26,Melgar 26,San Sebastián de Mariquita 23,Flandes 21,Chaparral 20,Lérida 20,Padua 19,Fresno 18
CO|Valle del Cauca Department|Cali 2393,Palmira 248,Buenaventura 240,Tuluá 166,Cartago 135,Guadalajara de Buga 118,Yumbo 71,Florida 47,Jamundí 45,Pradera 45,Sevilla 42,El Cerrito 38,Caicedonia 32,Zarzal 29,Roldanillo 28,Buenaventura 25,Candelaria 24,La Unión 23,Guacarí 20,Andalucía 17,Darien 16
CO|Vichada Department|Cumaribo 24
CR|Alajuela Province|Alajuela 47,San José 31,Quesada 27
CR|Cartago Province|Paraíso 40,Turrialba 29,Cartago 27,San Diego 17
CR|Guanacaste Province|Liberia 45,Cañas 20,Nicoya 15
CR|Heredia Province|San Francisco 56,Mercedes 26,Heredia 22,San Pablo 22
CR|Limón Province|Limón 63,Guápiles 19,Siquirres 18
CR|Puntarenas Province|Puntarenas 36,Chacarita 26,Esparza 16
CR|San José|San José 335,Curridabat 35,San Isidro 35,San Vicente 34,San Vicente de Moravia 34,Purral 30,San Miguel 29,Ipís 27,San Pedro 27,San Rafael Abajo 27,Aserrí 26,Guadalupe 26,San Juan 26,San Felipe 25,San Rafael 25,Patarrá 24,Tejar 22,Calle Blancos 21,Colima 16,San Juan de Dios 15,San Rafael Arriba 15
CU|Artemisa|Güira de Melena 70,Artemisa 68,San Cristobal 60,Bauta 46,San Antonio de los Baños 43,Mariel 29,Guanajay 25,Bahía Honda 20,Alquízar 15
CU|Camagüey|Camagüey 348,Florida 63,Nuevitas 54,Guáimaro 39,Santa Cruz del Sur 35,Vertientes 30,Jimaguayú 21,Minas 21,Esmeralda 20,Sibanicú 17
CU|Ciego de Ávila Province|Ciego de Ávila 142,Morón 66,Ciro Redondo 30,Chambas 24,Florencia 20,Primero de Enero 18,Venezuela 17,Baraguá 15
CU|Cienfuegos Province|Cienfuegos 187,Cumanayagua 39,Cruces 25,Aguada de Pasajeros 24,Lajas 23,Palmira 23,Rodas 19,Abreus 17
CU|Granma Province|Bayamo 193,Manzanillo 128,Bartolomé Masó 53,Jiguaní 41,Yara 29,Campechuela 25,Río Cauto 24,Cauto Cristo 21,Niquero 19,Guisa 18,Media Luna 17
CU|Guantánamo Province|Guantánamo 273,Baracoa 48,Maisí 28,Río Guayabal de Yateras 26
CU|Havana|Havana 2164,Arroyo Naranjo 210,San Miguel del Padrón 159,Cerro 132,Guanabacoa 113,Regla 44,Santiago de las Vegas 35
CU|Holguín Province|Holguín 319,Moa 93,Banes 53,San Germán 44,Cacocum 43,Gibara 28,Cueto 27,Jobabo 18,Sagua de Tánamo 18
CU|Isla de la Juventud|Nueva Gerona 20
CU|Las Tunas Province|Las Tunas 204,Puerto Padre 77,Jesús Menéndez 51,Jobabo 49,Amancio 42,Colombia 20
CU|Matanzas Province|Matanzas 147,Cárdenas 99,Colón 64,Jagüey Grande 54,Jovellanos 47,Unión de Reyes 34,Pedro Betancourt 27,Limonar 25,Perico 24,Calimete 23,Varadero 20
CU|Mayabeque|Güines 69,San José de las Lajas 55,Madruga 34,La Salud 29,Jaruco 20,Bejucal 18,Santa Cruz del Norte 18,Jamaica 15
CU|Pinar del Río|Pinar del Río 187,Consolación del Sur 70,Minas de Matahambre 34,Viñales 27,Los Palacios 26,Guane 17
CU|Sancti Spíritus Province|Sancti Spíritus 127,Trinidad 60,Cabaiguán 45,Yaguajay 42,Condado 38,Fomento 20,Jatibonico 20,La Sierpe 17,Guayos 15
CU|Santiago de Cuba Province|Santiago de Cuba 556,Palma Soriano 103,Contramaestre 70,San Luis 67
CU|Villa Clara Province|Santa Clara 251,Sagua la Grande 62,Placetas 55,Corralillo 52,Santo Domingo 45,Ranchuelo 44,Manicaragua 42,Cifuentes 40,Caibarién 39,Camajuaní 36,Remedios 34,Encrucijada 26
CV|Praia|Praia 113
CV|Sal|Santa Maria 17
CV|Santa Catarina do Fogo|Cova Figueira 15
CV|São Vicente|Mindelo 71
CW||Willemstad 125
CY|Ammochostos|Famagusta 43,Protaras 20
CY|Keryneia|Kyrenia 27
CY|Larnaka|Larnaca 72,Pérgamos 15
CY|Limassol|Limassol 154
CY|Nicosia|Nicosia 200,Stróvolos 68
CY|Pafos|Paphos 36
CZ|Central Bohemia|Kladno 70,Mladá Boleslav 44,Příbram 35,Kolín 30,Kutná Hora 21,Mělník 19,Beroun 18,Kralupy nad Vltavou 17,Benešov 16,Neratovice 16,Rakovník 16,Brandýs nad Labem-Stará Boleslav 15,Slaný 15
CZ|Jihočeský kraj|České Budějovice 96,Tábor 36,Písek 30,Strakonice 24,Jindřichův Hradec 23
CZ|Karlovarský kraj|Karlovy Vary 52,Cheb 33,Sokolov 25,Ostrov 17
CZ|Královéhradecký kraj|Hradec Králové 95,Trutnov 31,Náchod 21,Dvůr Králové nad Labem 16,Jičín 16
CZ|Liberecký kraj|Liberec 98,Jablonec nad Nisou 45,Česká Lípa 39
CZ|Moravskoslezský|Ostrava 313,Havířov 83,Karviná 64,Opava 60,Frýdek-Místek 59,Třinec 38,Orlová 34,Nový Jičín 27,Krnov 26,Český Těšín 26,Bohumín 23,Kopřivnice 23,Bruntál 18
CZ|Olomoucký|Olomouc 101,Prostějov 47,Přerov 47,Šumperk 29,Hranice 20
CZ|Pardubický|Pardubice 89,Chrudim 24,Svitavy 17,Česká Třebová 17,Ústí nad Orlicí 15
CZ|Plzeň Region|Pilsen 164,Klatovy 23
CZ|Prague|Prague 1166
CZ|South Moravian|Brno 370,Znojmo 35,Břeclav 26,Hodonín 26,Vyškov 22,Blansko 20
CZ|Vysočina|Jihlava 50,Třebíč 39,Havlíčkův Brod 24,Žďár nad Sázavou 21,Pelhřimov 17
CZ|Zlín|Zlín 79,Kroměříž 29,Vsetín 29,Valašské Meziříčí 27,Uherské Hradiště 26,Otrokovice 19,Uherský Brod 18,Rožnov pod Radhoštěm 17
CZ|Ústecký kraj|Ústí nad Labem 94,Most 68,Děčín 52,Teplice 51,Chomutov 50,Litvínov 27,Litoměřice 24,Jirkov 21,Žatec 20,Kadaň 19,Louny 19,Bílina 16,Varnsdorf 16,Klášterec nad Ohří 15
DE|Baden-Württemberg|Stuttgart 590,Mannheim 308,Karlsruhe 284,Freiburg 216,Heidelberg 143,Heilbronn 121,Ulm 120,Pforzheim 119,Reutlingen 113,Esslingen 92,Ludwigsburg 88,Tübingen 83,Villingen-Schwenningen 82,Konstanz 81,Aalen 67,Schwäbisch Gmünd 61,Sindelfingen 61,Offenburg 59,Friedrichshafen 58,Göppingen 58,Baden-Baden 54,Waiblingen 53,Heidenheim an der Brenz 50,Ravensburg 49,Rastatt 48,Albstadt 47,Lörrach 47,Böblingen 46,Leonberg 46,Singen 46,Fellbach 44,Filderstadt 44,Lahr 44,Bruchsal 43,Rottenburg 43,Weinheim 43,Bietigheim-Bissingen 42,Kirchheim unter Teck 40,Nürtingen 40,Schorndorf 40,Ettlingen 39,Leinfelden-Echterdingen 37,Schwäbisch Hall 37,Backnang 36,Sinsheim 35,Tuttlingen 35,Balingen 34,Kehl 34,Ostfildern 34,Rheinfelden 33,Biberach an der Riß 32,Crailsheim 32,Herrenberg 31,Kornwestheim 31,Radolfzell 30,Weil am Rhein 30,Bühl 29,Gaggenau 29,Vaihingen an der Enz 29,Bretten 28,Geislingen an der Steige 28,Winnenden 28,Emmendingen 27,Leimen 27,Neckarsulm 27,Wangen 27,Ehingen 26,Horb am Neckar 26,Mühlacker 26,Rottweil 26,Weinstadt-Endersbach 26,Wiesloch 26,Ellwangen 25,Mosbach 25,Wertheim 25,Achern 24,Calw 24,Ditzingen 24,Freudenstadt 24,Weingarten 24,Nagold 23,Schwetzingen 23,Öhringen 23,Bad Mergentheim 22,Donaueschingen 22,Leutkirch 22,Metzingen 22,Waldshut-Tiengen 22,Überlingen 22,Bad Rappenau 21,Eislingen 21,Eppingen 21,Hockenheim 21,Bad Waldsee 20,Giengen an der Brenz 20,Mössingen 20,Oberkirch 20,Rheinstetten 20,Waghäusel 20,Waldkirch 20,Buchen in Odenwald 19,Gerlingen 19,Hechingen 19,Laupheim 19,Sachsenheim 19,Schopfheim 19,Schramberg 19,Weil der Stadt 19,Korntal 18,Müllheim 18,Pfullingen 18,Saulgau 18,Tettnang 18,Bad Säckingen 17,Renningen 17,Sigmaringen 17,Stockach 17,Baiersbronn 16,Eberbach 16,Ebersbach an der Fils 16,Klingenstein 16,Marbach am Neckar 16,Wendlingen am Neckar 16,Brackenheim 15,Eggenstein-Leopoldshafen 15,Freiberg am Neckar 15,Gernsbach 15,Künzelsau 15,Lauda-Königshofen 15,Oberndorf 15,Trossingen 15,Walldorf 15,Altes Lager 14,Bad Wurzach 14,Breisach am Rhein 14,Brühl 14,Denzlingen 14,Edingen-Neckarhausen 14,Eppelheim 14,Grenzach-Wyhlen 14,Isny 14,Kraichtal 14,Langenau 14,Malsch 14,Markgröningen 14,Murrhardt 14,Münsingen 14,Neckargemünd 14,Plochingen 14,Sandhausen 14,Sankt Georgen im Schwarzwald 14,Schriesheim 14,Uhingen 14,Asperg 13,Bad Dürrheim 13,Bad Urach 13,Bopfingen 13,Burladingen 13,Erbach 13,Gaildorf 13,Herbrechtingen 13,Ketsch 13,Meckenbeuren 13,Pfullendorf 13,Sulz am Neckar 13,Tauberbischofsheim 13,Ubstadt-Weiher 13,Wehr 13,Wernau 13,Östringen 13,Besigheim 12,Blaubeuren 12,Bretzfeld 12,Dossenheim 12,Durmersheim 12,Ettenheim 12,Gerstetten 12,Graben-Neudorf 12,Gundelfingen 12,Gärtringen 12,Heddesheim 12,Hemsbach 12,Holzgerlingen 12,Linkenheim-Hochstetten 12,Markdorf 12,Neuenburg am Rhein 12,Niefern-Öschelbronn 12,Philippsburg 12,Rielasingen-Worblingen 12,Rudersberg 12,Sankt Leon-Rot 12,Spaichingen 12,Tamm 12,Teningen 12,Titisee-Neustadt 12,Walldürn 12,Weinsberg 12,Altensteig 11,Birkenfeld 11,Blumberg 11,Donzdorf 11,Eningen unter Achalm 11,Gengenbach 11,Haigerloch 11,Ladenburg 11,Laichingen 11,Lauffen am Neckar 11,Leingarten 11,Leutenbach 11,Lorch 11,Meßstetten 11,Neuhausen auf den Fildern 11,Nußloch 11,Oberderdingen 11,Rheinau 11,Salem 11,Schwaigern 11,Schwieberdingen 11,Sinzheim 11,Steinheim am der Murr 11,Welzheim 11,Aulendorf 10,Bad Liebenzell 10,Bad Wildbad 10,Denkendorf 10,Engen 10,Furtwangen 10,Gottmadingen 10,Herbolzheim 10,Heubach 10,Kirchzarten 10,Korb 10,Königsbach-Stein 10,Mengen 10,Möglingen 10,Oftersheim 10,Pliezhausen 10,Plüderhausen 10,Riedlingen 10,Rutesheim 10,Schönaich 10,Steinen 10,Süßen 10,Weil im Schönbuch 10,Weilheim an der Teck 10,Weingarten 10,Wildberg 10,Aidlingen 9,Bisingen 9,Dettingen an der Erms 9,Dielheim 9,Dornstadt 9,Endingen 9,Frickenhausen 9,Hirschberg an der Bergstraße 9,Karlsdorf-Neuthard 9,Kenzingen 9,Kißlegg 9,Köngen 9,Laufenburg 9,Magstadt 9,Meßkirch 9,Neuenstadt am Kocher 9,Oberhausen-Rheinhausen 9,Ochsenhausen 9,Pfedelbach 9,Plankstadt 9,Schwaikheim 9,Schömberg 9,Steinheim am Albuch 9,Unterhausen 9,Urbach 9,Waldenbuch 9,Willstätt 9,Aldingen 8,Althengstett 8,Aspach 8,Bad Herrenalb 8,Bad Schussenried 8,Bühlertal 8,Dornstetten 8,Efringen-Kirchen 8,Ehningen 8,Forst 8,Gomaringen 8,Großbottwar 8,Gundelsheim 8,Hardheim 8,Hemmingen 8,Hilzingen 8,Hohberg 8,Hüfingen 8,Ilsfeld 8,Ilvesheim 8,Kandern 8,Kressbronn am Bodensee 8,Kuppenheim 8,Kusterdingen 8,Langenargen 8,Lenningen 8,Löffingen 8,Möckmühl 8,Mühlhausen 8,Neresheim 8,Neuenbürg 8,Oberkochen 8,Oberstenfeld 8,Reichenbach an der Fils 8,Salach 8,Staufen 8,Uhldingen-Mühlhofen 8,Untergruppenbach 8,Weikersheim 8,Weissach 8,Winterbach 8,Zell 8,Abtsgmünd 7,Albbruck 7,Alfdorf 7,Allensbach 7,Alpirsbach 7,Bad Wimpfen 7,Baienfurt 7,Bonndorf 7,Boxberg 7,Bönnigheim 7,Deizisau 7,Dietenheim 7,Eberdingen 7,Elzach 7,Flein 7,Gammertingen 7,Haslach 7,Illingen 7,Knittlingen 7,Königsbronn 7,Lauchringen 7,Loßburg 7,Maulbronn 7,Murg 7,Nordheim 7,Ostrach 7,Pfalzgrafenweiler 7,Rauenberg 7,Reilingen 7,Renchen 7,Schelklingen 7,Schutterwald 7,Schwanau 7,Trochtelfingen 7,Waldstetten 7,Winterlingen 7,Wutöschingen 7,Wüstenrot 7,Adelsheim 6,Altbach 6,Baltmannsweiler 6,Bammental 6,Beilstein 6,Bietigheim 6,Billigheim 6,Bodelshausen 6,Bondorf 6,Bräunlingen 6,Böhmenkirch 6,Deggingen 6,Deißlingen 6,Dettingen unter Teck 6,Dornhan 6,Dunningen 6,Ertingen 6,Essingen 6,Eutingen an der Enz 6,Geisingen 6,Geislingen 6,Grafenau 6,Güglingen 6,Haiterbach 6,Hausach 6,Heiningen 6,Heitersheim 6,Hüttlingen 6,Igersheim 6,Ihringen 6,Ilshofen 6,Immendingen 6,Immenstaad am Bodensee 6,Ingelfingen 6,Ispringen 6,Kappelrodeck 6,Kirchardt 6,Kronau 6,Kuchen 6,Kupferzell 6,Königsfeld im Schwarzwald 6,Külsheim 6,Laudenbach 6,Mainhardt 6,Meersburg 6,Mittelschöntal 6,Muggensturm 6,Murr 6,Mutlangen 6,Nattheim 6,Neckartenzlingen 6,Neubulach 6,Neuenstein 6,Neuffen 6,Neulußheim 6,Niedereschach 6,Oedheim 6,Osterburken 6,Ottersweier 6,Pleidelsheim 6,Rechberghausen 6,Rosenfeld 6,Sasbach 6,Schallstadt 6,Schrozberg 6,Schwendi 6,Sontheim an der Brenz 6,Steinenbronn 6,Tiefenbronn 6,Vogtsburg 6,Waibstadt 6,Westhausen 6,Wiernsheim 6,Wolfach 6,Wolfschlugen 6,Zell im Wiesental 6,Zimmern ob Rottweil 6,Altlußheim 5,Benningen am Neckar 5,Blaufelden 5,Boll 5,Bötzingen 5,Dettenhausen 5,Dußlingen 5,Forbach 5,Forchtenberg 5,Gschwend 5,Hambrücken 5,Heimsheim 5,Jestetten 5,Jöhlingen 5,Kippenheim 5,Kirchentellinsfurt 5,Kirchheim am Neckar 5,Krauchenwies 5,Lenzkirch 5,Lichtenau 5,Löchgau 5,Meckesheim 5,Mudau 5,Munderkingen 5,Münstertal/Schwarzwald 5,Neudenau 5,Neuhausen 5,Niederstetten 5,Nufringen 5,Oberboihingen 5,Obrigheim 5,Rangendingen 5,Reichenau 5,Rot am See 5,Sankt Johann 5,Satteldorf 5,Schliengen 5,Seelbach 5,Sersheim 5,Stetten am Kalten Markt 5,Stühlingen 5,Sulzbach an der Murr 5,Todtnau 5,Triberg 5,Umkirch 5,Wannweil 5,Ühlingen-Birkendorf 5
DE|Bavaria|Munich 1260,Nürnberg 499,Augsburg 259,Würzburg 134,Regensburg 129,Ingolstadt 121,Fürth 112,Erlangen 103,Bayreuth 75,Bamberg 70,Aschaffenburg 69,Kempten (Allgäu) 61,Landshut 60,Rosenheim 60,Schweinfurt 54,Neu-Ulm 51,Passau 51,Hof 49,Amberg 45,Straubing 45,Freising 43,Kaufbeuren 43,Weiden 43,Coburg 42,Memmingen 41,Dachau 40,Neumarkt in der Oberpfalz 40,Schwabach 39,Germering 37,Erding 34,Fürstenfeldbruck 34,Ansbach 32,Deggendorf 31,Forchheim 30,Friedberg 29,Kulmbach 28,Neuburg an der Donau 28,Schwandorf in Bayern 28,Königsbrunn 27,Landsberg am Lech 27,Garmisch-Partenkirchen 26,Lauf an der Pegnitz 26,Unterschleißheim 26,Zirndorf 26,Lindau 25,Roth 25,Waldkraiburg 25,Olching 24,Geretsried 23,Herzogenaurach 23,Pfaffenhofen an der Ilm 23,Starnberg 23,Senden 22,Aichach 21,Bad Kissingen 21,Kitzingen 21,Lichtenfels 21,Sonthofen 21,Sulzbach-Rosenberg 21,Traunreut 21,Unterhaching 21,Vaterstetten 21,Weilheim 21,Gersthofen 20,Günzburg 20,Alzenau in Unterfranken 19,Dillingen an der Donau 19,Dingolfing 19,Gauting 19,Gröbenzell 19,Marktoberdorf 19,Nördlingen 19,Ottobrunn 19,Puchheim 19,Bad Aibling 18,Burghausen 18,Donauwörth 18,Haar 18,Karlsfeld 18,Kolbermoor 18,Kronach 18,Marktredwitz 18,Mühldorf 18,Neufahrn bei Freising 18,Taufkirchen 18,Traunstein 18,Weißenburg in Bayern 18,Bad Reichenhall 17,Bad Tölz 17,Bobingen 17,Cham 17,Gilching 17,Illertissen 17,Moosburg 17,Neustadt bei Coburg 17,Oberasbach 17,Selb 17,Vilshofen 17,Wolfratshausen 17,Bad Neustadt an der Saale 16,Bruckmühl 16,Freilassing 16,Großostheim 16,Gunzenhausen 16,Kelheim 16,Lohr am Main 16,Penzberg 16,Schrobenhausen 16,Wendelstein 16,Altdorf 15,Garching bei München 15,Holzkirchen 15,Ismaning 15,Karlstadt 15,Pocking 15,Regenstauf 15,Stadtbergen 15,Bad Wörishofen 14,Füssen 14,Haßfurt 14,Immenstadt im Allgäu 14,Mainburg 14,Mindelheim 14,Pegnitz 14,Rödental 14,Stein 14,Abensberg 13,Altötting 13,Dorfen 13,Eching 13,Eggenfelden 13,Eichstätt 13,Feucht 13,Gräfelfing 13,Hauzenberg 13,Hilpoltstein 13,Höchstadt an der Aisch 13,Hösbach 13,Krumbach 13,Landau an der Isar 13,Lappersdorf 13,Maisach 13,Mering 13,Neubiberg 13,Neustadt an der Donau 13,Neutraubling 13,Peißenberg 13,Schwabmünchen 13,Treuchtlingen 13,Vöhringen 13,Weißenhorn 13,Bad Windsheim 12,Buchloe 12,Burglengenfeld 12,Burgthann 12,Dinkelsbühl 12,Eichenau 12,Feuchtwangen 12,Grafing bei München 12,Hammelburg 12,Hersbruck 12,Hirschaid 12,Murnau am Staffelsee 12,Mömbris 12,Münchberg 12,Neustadt an der Aisch 12,Oberhaching 12,Osterhofen 12,Peiting 12,Pfarrkirchen 12,Plattling 12,Poing 12,Regen 12,Röthenbach an der Pegnitz 12,Schongau 12,Trostberg an der Alz 12,Wasserburg am Inn 12,Altdorf 11,Bad Abbach 11,Bad Staffelstein 11,Burgkirchen an der Alz 11,Ebersberg 11,Ergolding 11,Essenbach 11,Gaimersheim 11,Gemünden am Main 11,Grünwald 11,Kissing 11,Langenzenn 11,Lauingen 11,Manching 11,Markt Schwaben 11,Marktheidenfeld 11,Maxhütte-Haidhof 11,Meitingen 11,Miesbach 11,Oberschleißheim 11,Ochsenfurt 11,Planegg 11,Raubling 11,Roding 11,Rothenburg ob der Tauber 11,Schwarzenbach an der Saale 11,Unterföhring 11,Vilsbiburg 11,Waldkirchen 11,Werneck 11,Wolnzach 11,Ainring 10,Altusried 10,Bogen 10,Burgau 10,Cadolzburg 10,Diedorf 10,Dießen am Ammersee 10,Erlenbach am Main 10,Feldkirchen-Westerham 10,Geisenfeld 10,Goldbach 10,Herrsching am Ammersee 10,Kaufering 10,Kümmersbruck 10,Miltenberg 10,Oberstdorf 10,Prien am Chiemsee 10,Rehau 10,Roßtal 10,Simbach am Inn 10,Stephanskirchen 10,Tutzing 10,Veitshöchheim 10,Volkach 10,Wunsiedel 10,Zwiesel 10,Auerbach 9,Berching 9,Elsenfeld 9,Freystadt 9,Furth im Wald 9,Garching an der Alz 9,Grafenau 9,Haibach 9,Heilsbronn 9,Helmbrechts 9,Hemau 9,Hohenbrunn 9,Höchberg 9,Höhenkirchen-Siegertsbrunn 9,Kirchseeon 9,Lenggries 9,Markt Indersdorf 9,Memmelsdorf 9,Nersingen 9,Neuötting 9,Nittendorf 9,Obernburg am Main 9,Pullach im Isartal 9,Schwarzenbruck 9,Taufkirchen 9,Teisendorf 9,Tirschenreuth 9,Töging am Inn 9,Viechtach 9,Waltenhofen 9,Wertingen 9,Zorneding 9,Allersberg 8,Arnstein 8,Bad Griesbach 8,Berchtesgaden 8,Bischofswiesen 8,Burkardroth 8,Dietmannsried 8,Dittelbrunn 8,Fürstenzell 8,Gundelfingen 8,Hallbergmoos 8,Hallstadt 8,Hausham 8,Hengersberg 8,Herrieden 8,Ichenhausen 8,Kleinostheim 8,Krailling 8,Kueps Oberfranken 8,Langweid 8,Mainaschaff 8,Mittenwald 8,Münnerstadt 8,Naila 8,Neuendettelsau 8,Neunburg vorm Wald 8,Neunkirchen am Brand 8,Neunkirchen am Main 8,Niederwerrn 8,Nittenau 8,Ottobeuren 8,Pfronten 8,Rain 8,Reisbach 8,Rimpar 8,Rottenburg an der Laaber 8,Schnaittach 8,Schonungen 8,Schwaig 8,Siegsdorf 8,Stockstadt am Main 8,Strullendorf 8,Vohenstrauß 8,Waldsassen 8,Wenzenbach 8,Adelsdorf 7,Altomünster 7,Arnstorf 7,Aschheim 7,Bad Brückenau 7,Bad Endorf 7,Bad Feilnbach 7,Bad Füssing 7,Bad Königshofen im Grabfeld 7,Baiersdorf 7,Berg 7,Bergkirchen 7,Bernau am Chiemsee 7,Bindlach 7,Burgkunstadt 7,Dettelbach 7,Dinkelscherben 7,Durach 7,Ebermannstadt 7,Eichendorf 7,Ergoldsbach 7,Freyung 7,Gangkofen 7,Geiselhöring 7,Georgensgmünd 7,Gerolzhofen 7,Grafenwöhr 7,Greding 7,Großkarolinenfeld 7,Heroldsberg 7,Höchstädt an der Donau 7,Jettingen-Scheppach 7,Kahl am Main 7,Kiefersfelden 7,Knetzgau 7,Kötzting 7,Laufen 7,Leipheim 7,Mainleus 7,Mallersdorf-Pfaffenberg 7,Michelau 7,Mitterteich 7,Neuried 7,Oberstaufen 7,Obertraubling 7,Ortenburg 7,Parsberg 7,Pfaffenhofen an der Roth 7,Pleinfeld 7,Postbauer-Heng 7,Rednitzhembach 7,Reichertshofen 7,Ruhstorf 7,Salzweg 7,Scheßlitz 7,Schierling 7,Seefeld 7,Sinzing 7,Stegaurach 7,Sulzbach am Main 7,Teublitz 7,Tuntenhausen 7,Türkheim 7,Uffenheim 7,Vilseck 7,Vohburg an der Donau 7,Waldmünchen 7,Wallersdorf 7,Weiler-Simmerberg 7,Altenkunstadt 6,Ampfing 6,Arzberg 6,Bad Birnbach 6,Beratzhausen 6,Bernhardswald 6,Bischberg 6,Blaichach 6,Brannenburg 6,Burgebrach 6,Buttenwiesen 6,Dietenhofen 6,Dietfurt 6,Ebensfeld 6,Ebersdorf 6,Eggolsheim 6,Eltmann 6,Emmering 6,Emskirchen 6,Erdweg 6,Feldkirchen 6,Geisenhausen 6,Gerbrunn 6,Gmund am Tegernsee 6,Gochsheim 6,Grasbrunn 6,Grassau 6,Haag in Oberbayern 6,Harburg 6,Hirschau 6,Hutthurm 6,Kleinwallstadt 6,Klingenberg am Main 6,Kolitzheim 6,Leinburg 6,Leutershausen 6,Litzendorf 6,Markt Erlbach 6,Mellrichstadt 6,Mengkofen 6,Nabburg 6,Neumarkt-Sankt Veit 6,Neustadt an der Waldnaab 6,Obergünzburg 6,Oberkotzau 6,Petershausen 6,Pfreimd 6,Pilsting 6,Pottenstein 6,Putzbrunn 6,Pyrbaum 6,Pöcking 6,Pöttmes 6,Riedenburg 6,Rohrbach 6,Rohrbach 6,Ruhpolding 6,Röhrmoos 6,Saal 6,Sauerlach 6,Schliersee 6,Schlüsselfeld 6,Schwabhausen 6,Schwarzenfeld 6,Speichersdorf 6,Tacherting 6,Thannhausen 6,Tittmoning 6,Untergriesbach 6,Untermeitingen 6,Veitsbronn 6,Velden 6,Waging am See 6,Wassertrüdingen 6,Wegscheid 6,Weisendorf 6,Wemding 6,Wernberg-Köblitz 6,Windischeschenbach 6,Windsbach 6,Zeil 6,Zeitlarn 6,Zellingen 6,Zusmarshausen 6,Abenberg 5,Affing 5,Aschau im Chiemgau 5,Au in der Hallertau 5,Babenhausen 5,Bischofsheim an der Rhön 5,Bodenkirchen 5,Bruckberg 5,Büchenbach 5,Dasing 5,Dietramszell 5,Eckersdorf 5,Egling 5,Erbendorf 5,Fischbachau 5,Geltendorf 5,Großheubach 5,Hahnbach 5,Hebertshausen 5,Heideck 5,Hemhofen 5,Heroldsbach 5,Hofheim in Unterfranken 5,Hollfeld 5,Isen 5,Karlshuld 5,Kemnath 5,Kirchdorf am Inn 5,Langquaid 5,Laufach 5,Moosinning 5,Mömlingen 5,Nandlstadt 5,Oberammergau 5,Oberding 5,Oberthulba 5,Oberviechtach 5,Oerlenbach 5,Oettingen in Bayern 5,Pentling 5,Petersaurach 5,Piding 5,Pommelsbrunn 5,Rennertshofen 5,Riedering 5,Rohrdorf 5,Rottach-Egern 5,Rottendorf 5,Rotthalmünster 5,Schäftlarn 5,Schöllnach 5,Schönau am Königssee 5,Seubersdorf 5,Sonnefeld 5,Spalt 5,Stockheim 5,Thalmässing 5,Triftern 5,Velburg 5,Waakirchen 5,Waldbüttelbrunn 5,Weitnau 5,Weitramsdorf 5,Weßling 5,Wilhermsdorf 5,Zapfendorf 5
DE|Brandenburg|Potsdam 145,Cottbus 85,Brandenburg an der Havel 60,Frankfurt (Oder) 52,Eberswalde 42,Oranienburg 41,Schwedt (Oder) 38,Falkensee 37,Bernau bei Berlin 35,Fürstenwalde 34,Königs Wusterhausen 33,Eisenhüttenstadt 32,Neuruppin 32,Senftenberg 29,Rathenow 27,Strausberg 27,Hennigsdorf 26,Ludwigsfelde 24,Forst 23,Guben 22,Hohen Neuendorf 22,Luckenwalde 22,Werder 22,Prenzlau 21,Teltow 20,Wandlitz 20,Wittenberge 20,Finsterwalde 19,Lauchhammer 19,Kleinmachnow 18,Templin 18,Lübbenau 17,Nauen 17,Wittstock 17,Zossen 17,Neuenhagen 16,Angermünde 15,Lübben 15,Zehdenick 15,Bad Freienwalde 13,Jüterbog 13,Perleberg 13,Petershagen 13,Pritzwalk 13,Stahnsdorf 13,Bad Belzig 12,Beelitz 12,Erkner 12,Großräschen 12,Schönefeld 12,Schöneiche 12,Bad Liebenwerda 11,Herzberg 11,Kloster Lehnin 11,Michendorf 11,Velten 11,Brieselang 10,Doberlug-Kirchhain 10,Elsterwerda 10,Kolkwitz 10,Kyritz 10,Luckau 10,Premnitz 10,Storkow 10,Vetschau 10,Zeuthen 10,Altlandsberg 9,Calau 9,Fehrbellin 9,Glienicke 9,Mittenwalde 9,Rangsdorf 9,Rheinsberg 9,Trebbin 9,Treuenbrietzen 9,Beeskow 8,Falkenberg 8,Groß Kreutz 8,Grünheide 8,Kremmen 8,Schipkau 8,Werneuchen 8,Woltersdorf 8,Wriezen 8,Wustermark 8,Birkenwerder 7,Dallgow-Döberitz 7,Fürstenberg 7,Gransee 7,Großbeeren 7,Karstädt 7,Ketzin 7,Leegebruch 7,Müncheberg 7,Niedergörsdorf 7,Schulzendorf 7,Schwarzheide 7,Wusterhausen 7,Bestensee 6,Biesenthal 6,Dahme 6,Drebkau 6,Eichwalde 6,Seelow 6,Peitz 5,Wiesenburg 5
DE|City state Bremen|Bremen 547,Bremerhaven 117
DE|Hamburg|Hamburg 1739,Lemsahl-Mellingstedt 7,Duvenstedt 6
DE|Hesse|Frankfurt am Main 650,Wiesbaden 272,Kassel 195,Darmstadt 140,Offenbach 119,Hanau am Main 89,Marburg an der Lahn 79,Gießen 74,Fulda 64,Rüsselsheim 60,Wetzlar 53,Bad Homburg vor der Höhe 52,Rodgau 43,Oberursel 42,Dreieich 40,Bensheim 39,Hofheim am Taunus 38,Maintal 38,Langen 35,Neu Isenburg 35,Limburg an der Lahn 34,Dietzenbach 33,Mörfelden-Walldorf 33,Viernheim 33,Lampertheim 32,Bad Hersfeld 31,Bad Vilbel 31,Bad Nauheim 30,Taunusstein 30,Baunatal 28,Friedberg 27,Kelkheim (Taunus) 27,Mühlheim am Main 26,Butzbach 25,Griesheim 25,Hattersheim 25,Heppenheim an der Bergstrasse 25,Pfungstadt 25,Dillenburg 24,Friedrichsdorf 24,Groß-Gerau 24,Korbach 24,Obertshausen 24,Weiterstadt 24,Idstein 23,Büdingen 22,Gelnhausen 22,Groß-Umstadt 22,Karben 22,Stadtallendorf 22,Bad Soden am Taunus 21,Bruchköbel 21,Eschwege 21,Herborn 21,Riedstadt 21,Eschborn 20,Flörsheim 20,Haiger 20,Nidderau 20,Seligenstadt 20,Frankenberg 19,Heusenstamm 19,Schwalmstadt 19,Vellmar 19,Alsfeld 18,Bad Wildungen 18,Kronberg 18,Kronberg Tal 18,Nidda 18,Reinheim 18,Babenhausen 17,Bad Arolsen 17,Eltville 17,Hochheim am Main 17,Michelstadt 17,Schlüchtern 17,Ginsheim-Gustavsburg 16,Hofgeismar 16,Hünfeld 16,Kirchhain 16,Königstein im Taunus 16,Künzell 16,Seeheim-Jugenheim 16,Witzenhausen 16,Bebra 15,Bürstadt 15,Dieburg 15,Fritzlar 15,Hain-Gründau 15,Homberg 15,Neu-Anspach 15,Ober-Ramstadt 15,Aßlar 14,Bad Camberg 14,Bad Soden-Salmünster 14,Biedenkopf 14,Borken 14,Erbach 14,Groß-Zimmern 14,Grünberg 14,Kelsterbach 14,Lauterbach 14,Lich 14,Lohfelden 14,Melsungen 14,Münster 14,Niedernhausen 14,Raunheim 14,Rotenburg an der Fulda 14,Schwalbach am Taunus 14,Usingen 14,Weilburg 14,Büttelborn 13,Eppstein 13,Erlensee 13,Hessisch Lichtenau 13,Kaufungen 13,Langenselbold 13,Lorsch 13,Solms 13,Trebur 13,Wolfhagen 13,Altenstadt 12,Bischofsheim 12,Braunfels 12,Fuldatal 12,Geisenheim 12,Gladenbach 12,Hadamar 12,Langgöns 12,Rosbach vor der Höhe 12,Roßdorf 12,Schotten 12,Wald-Michelbach 12,Wächtersbach 12,Bad Schwalbach 11,Eichenzell 11,Felsberg 11,Fürth 11,Kriftel 11,Mörlenbach 11,Neuhof 11,Reiskirchen 11,Rodenbach 11,Steinau an der Straße 11,Bad König 10,Bad Orb 10,Birkenau 10,Egelsbach 10,Ehringshausen 10,Höchst im Odenwald 10,Laubach 10,Lollar 10,Runkel 10,Rüdesheim am Rhein 10,Schlitz 10,Steinbach am Taunus 10,Wölfersheim 10,Alsbach-Hähnlein 9,Bad Endbach 9,Bad Sooden-Allendorf 9,Biblis 9,Flieden 9,Florstadt 9,Gernsheim 9,Großenlüder 9,Gudensberg 9,Liederbach 9,Neustadt (Hessen) 9,Ortenberg 9,Reichelsheim 9,Rimbach 9,Schaafheim 9,Schmitten 9,Sontra 9,Wehrheim 9,Weilmünster 9,Wetter 9,Calden 8,Eiterfeld 8,Elz 8,Frielendorf 8,Gedern 8,Greifenstein 8,Heringen 8,Heuchelheim 8,Homberg 8,Neukirchen 8,Selters 8,Staufenberg 8,Sulzbach 8,Wabern 8,Waldeck 8,Beerfelden 7,Biebesheim 7,Birstein 7,Breidenbach 7,Burghaun 7,Cölbe 7,Erzhausen 7,Großalmerode 7,Großkrotzenburg 7,Immenhausen 7,Lützelbach 7,Reichelsheim 7,Sinn 7,Spangenberg 7,Villmar 7,Volkmarsen 7,Willingen 7,Zierenberg 7,Zwingenberg 7,Allendorf 6,Battenberg 6,Echzell 6,Einhausen 6,Eppertshausen 6,Gersfeld 6,Grebenstein 6,Helsa 6,Hofbieber 6,Leun 6,Lohra 6,Mengerskirchen 6,Münzenberg 6,Naumburg 6,Niedenstein 6,Niederaula 6,Ober-Mörlen 6,Schlangenbad 6,Schöffengrund 6,Stockstadt am Rhein 6,Trendelburg 6,Vöhl 6,Waldbrunn 6,Waldems 6,Walluf 6,Alheim 5,Amöneburg 5,Bickenbach 5,Breitscheid 5,Brensbach 5,Driedorf 5,Glashütten 5,Grebenhain 5,Grävenwiesbach 5,Guxhagen 5,Herbstein 5,Lindenfels 5,Mittenaar 5,Rabenau 5,Ranstadt 5,Waldkappel 5,Willingshausen 5
DE|Lower Saxony|Hannover 515,Braunschweig 245,Osnabrück 166,Oldenburg 159,Wolfsburg 123,Göttingen 122,Hildesheim 103,Salzgitter 101,Wilhelmshaven 84,Delmenhorst 76,Celle 71,Lüneburg 71,Garbsen 63,Hameln 59,Wolfenbüttel 55,Cuxhaven 53,Nordhorn 53,Emden 52,Lingen 51,Langenhagen 50,Peine 50,Melle 47,Neustadt am Rübenberge 46,Stade 46,Goslar 44,Lehrte 44,Gifhorn 43,Wunstorf 42,Seevetal 41,Aurich 40,Laatzen 40,Buxtehude 38,Buchholz in der Nordheide 37,Uelzen 35,Leer 34,Meppen 34,Papenburg 34,Georgsmarienhütte 33,Nienburg 33,Seelze 33,Stuhr 33,Winsen 33,Bramsche 31,Cloppenburg 31,Ganderkesee 31,Northeim 31,Osterholz-Scharmbeck 31,Achim 30,Burgdorf 30,Springe 30,Vechta 30,Bad Zwischenahn 28,Einbeck 28,Nordenham 28,Rinteln 28,Verden 27,Helmstedt 26,Hannoversch Münden 25,Lohne 25,Norden 25,Varel 25,Syke 24,Wallenhorst 24,Walsrode 24,Bad Harzburg 23,Duderstadt 23,Haren 23,Isernhagen Farster Bauerschaft 23,Ronnenberg 23,Sehnde 23,Stadthagen 23,Bad Pyrmont 22,Rotenburg 22,Seesen 22,Soltau 22,Westerstede 22,Bückeburg 21,Edewecht 21,Holzminden 21,Schortens 21,Wittmund 21,Friesoythe 20,Hessisch Oldendorf 20,Neu Wulmstorf 20,Rastede 20,Schwanewede 20,Alfeld 19,Bad Münder am Deister 19,Bremervörde 19,Langen 19,Sarstedt 19,Schneverdingen 19,Hemmingen 18,Lilienthal 18,Munster 18,Wildeshausen 18,Diepholz 17,Bad Bentheim 16,Bad Essen 16,Bassum 16,Brake (Unterweser) 16,Damme 16,Hude 16,Königslutter am Elm 16,Loxstedt 16,Uslar 16,Vechelde 16,Wardenburg 16,Weener 16,Clausthal-Zellerfeld 15,Gehrden 15,Herzberg am Harz 15,Langwedel 15,Oyten 15,Wiefelstede 15,Bad Salzdetfurth 14,Barsinghausen 14,Belm 14,Bergen 14,Bissendorf 14,Bovenden 14,Großenkneten 14,Hagen 14,Jever 14,Pattensen 14,Ritterhude 14,Schiffdorf 14,Wennigsen 14,Bad Fallingbostel 13,Bohmte 13,Cremlingen 13,Dinklage 13,Friedland 13,Haselünne 13,Hatten 13,Langelsheim 13,Lengede 13,Löningen 13,Mittegroßefehn 13,Nordstemmen 13,Quakenbrück 13,Scheeßel 13,Schöningen 13,Sulingen 13,Tostedt 13,Twistringen 13,Wiesmoor 13,Winsen 13,Zeven 13,Bad Iburg 12,Bad Lauterberg im Harz 12,Barßel 12,Drochtersen 12,Garrel 12,Harsefeld 12,Harsum 12,Ilsede 12,Jork 12,Lehre 12,Ottersberg 12,Rosdorf 12,Wittingen 12,Zetel 12,Aerzen 11,Apen 11,Bad Gandersheim 11,Bockenem 11,Dassel 11,Emstek 11,Friedeburg 11,Geeste 11,Gemeinde Friedland 11,Hasbergen 11,Ostrhauderfehn 11,Rehburg-Loccum 11,Salzhemmendorf 11,Sassenburg 11,Schüttorf 11,Stelle 11,Vienenburg 11,Visselhövede 11,Wietmarschen 11,Adendorf 10,Bad Nenndorf 10,Bleckede 10,Dörverden 10,Elze 10,Emsbüren 10,Fürstenau 10,Giesen 10,Gnarrenburg 10,Hambühren 10,Hilter 10,Hohenhameln 10,Kirchlinteln 10,Lüchow 10,Obernkirchen 10,Ostercappeln 10,Wendeburg 10,Bad Bevensen 9,Bad Laer 9,Bockhorn 9,Delligsen 9,Dissen 9,Elsfleth 9,Goldenstedt 9,Hardegsen 9,Hemmoor 9,Hermannsburg 9,Liebenburg 9,Nörten-Hardenberg 9,Sande 9,Schellerten 9,Steinfeld 9,Visbek 9,Werlte 9,Worpswede 9,Algermissen 8,Bad Sachsa 8,Bersenbrück 8,Bunde 8,Bösel 8,Coppenbrügge 8,Dannenberg 8,Detmerode 8,Egestorf 8,Essen 8,Garbsen-Mitte 8,Grasberg 8,Heidberg 8,Katlenburg-Lindau 8,Meinersen 8,Molbergen 8,Moringen 8,Nordholz 8,Salzbergen 8,Spelle 8,Söhlde 8,Uetze 8,Wietze 8,Adelebsen 7,Ankum 7,Bad Rothenfelde 7,Bienenbüttel 7,Bomlitz 7,Butjadingen 7,Diekholzen 7,Emlichheim 7,Esens 7,Faßberg 7,Glandorf 7,Hinte 7,Holdorf 7,Holle 7,Jesteburg 7,Kalefeld 7,Klein Schwülper 7,Kreiensen 7,Lastrup 7,Lemwerder 7,Lohne 7,Otterndorf 7,Reppenstedt 7,Stolzenau 7,Sögel 7,Wagenfeld 7,Bakum 6,Bardowick 6,Barnstorf 6,Bispingen 6,Bodenwerder 6,Broitzem 6,Bruchhausen-Vilsen 6,Cappeln 6,Dötlingen 6,Hage 6,Horneburg 6,Hänigsen 6,Isenbüttel 6,Lachendorf 6,Lathen 6,Müden 6,Neuenkirchen 6,Norderney 6,Ovelgönne 6,Rodenberg 6,Schöppenstedt 6,Sickte 6,Sottrum 6,Stadtoldendorf 6,Wathlingen 6,Ahlerstedt 5,Borkum 5,Braunlage 5,Ebstorf 5,Esterwegen 5,Freren 5,Gronau 5,Hambergen 5,Hitzacker 5,Lamme 5,Schladen 5,Schwarmstedt 5,Sittensen 5,Steyerberg 5,Uelsen 5
DE|Mecklenburg-Vorpommern|Rostock 198,Schwerin 97,Neubrandenburg 68,Stralsund 59,Greifswald 53,Wismar 45,Güstrow 31,Neustrelitz 22,Waren 21,Parchim 19,Ribnitz-Damgarten 17,Anklam 15,Bergen auf Rügen 15,Wolgast 13,Bad Doberan 12,Demmin 12,Hagenow 12,Ludwigslust 12,Pasewalk 12,Boizenburg 11,Grevesmühlen 11,Grimmen 11,Saßnitz 11,Torgelow 11,Ueckermünde 11,Teterow 10,Barth 9,Bützow 8,Malchin 8,Friedland 7,Malchow 7,Neustadt-Glewe 7,Ostseebad Kühlungsborn 7,Alt-Sanitz 6,Altentreptow 6,Eggesin 6,Gadebusch 6,Grabow 6,Lübz 6,Ostseebad Binz 6,Plau am See 6,Röbel 6,Satow-Oberhagen 6,Strasburg 6,Schwaan 5,Wittenburg 5
DE|North Rhine-Westphalia|Köln 963,Essen 593,Dortmund 588,Düsseldorf 573,Duisburg 504,Bochum 386,Wuppertal 361,Bielefeld 332,Bonn 313,Gelsenkirchen 270,Münster 270,Aachen 265,Mönchengladbach 262,Krefeld 238,Oberhausen 219,Hagen 199,Hamm 185,Herne 172,Mülheim 171,Solingen 164,Leverkusen 163,Neuss 152,Paderborn 142,Recklinghausen 122,Bottrop 120,Remscheid 117,Moers 108,Siegen 107,Bergisch Gladbach 106,Witten 101,Iserlohn 98,Gütersloh 96,Düren 93,Ratingen 92,Lünen 91,Marl 91,Velbert 88,Minden 83,Dorsten 80,Lüdenscheid 79,Castrop-Rauxel 78,Arnsberg 77,Gladbeck 77,Rheine 76,Viersen 76,Troisdorf 75,Bocholt 74,Detmold 74,Dinslaken 71,Lippstadt 67,Unna 67,Grevenbroich 65,Herford 65,Herten 65,Bergheim 64,Dormagen 64,Kerpen 64,Wesel 62,Langenfeld 59,Stolberg 59,Menden 58,Hattingen 57,Hilden 57,Eschweiler 56,Sankt Augustin 56,Ahlen 55,Bad Salzuflen 55,Euskirchen 55,Hürth 55,Meerbusch 55,Pulheim 54,Gummersbach 53,Bergkamen 52,Willich 52,Erftstadt 51,Ibbenbüren 51,Neubrück 51,Bad Oeynhausen 50,Schwerte 50,Bornheim 49,Frechen 49,Kleve 49,Erkrath 48,Soest 48,Dülmen 47,Herzogenrath 47,Alsdorf 46,Gronau 46,Kamen 46,Rheda-Wiedenbrück 46,Bünde 45,Erkelenz 45,Hennef 45,Brühl 44,Monheim am Rhein 43,Heinsberg 42,Kaarst 42,Lemgo 42,Nettetal 42,Borken 41,Königswinter 41,Hückelhoven 40,Löhne 40,Mettmann 40,Kamp-Lintfort 39,Siegburg 39,Voerde 39,Warendorf 39,Ahaus 38,Beckum 38,Haltern am See 38,Hemer 38,Coesfeld 37,Wermelskirchen 37,Würselen 37,Datteln 36,Emsdetten 36,Kempen 36,Lage 36,Niederkassel 36,Porta Westfalica 36,Wesseling 36,Greven 35,Steinfurt 35,Geldern 34,Goch 34,Jülich 34,Ennepetal 33,Gevelsberg 33,Höxter 33,Korschenbroich 33,Kreuztal 32,Meschede 32,Rheinberg 32,Werl 32,Lohmar 31,Werne 31,Delbrück 30,Oer-Erkenschwick 30,Schwelm 30,Sundern 30,Tönisvorst 30,Waltrop 30,Wegberg 30,Emmerich 29,Haan 29,Oelde 29,Rietberg 29,Warstein 29,Wetter (Ruhr) 29,Baesweiler 28,Geilenkirchen 28,Heiligenhaus 28,Kevelaer 28,Lennestadt 28,Mechernich 28,Plettenberg 28,Selm 28,Brilon 27,Hamminkeln 27,Leichlingen 27,Overath 27,Petershagen 27,Rösrath 27,Espelkamp 26,Herdecke 26,Lübbecke 26,Meckenheim 26,Olpe 26,Rheinbach 26,Schmallenberg 26,Sprockhövel 26,Wiehl 26,Übach-Palenberg 26,Attendorn 25,Bad Honnef 25,Bedburg 25,Netphen 25,Salzkotten 25,Harsewinkel 24,Lüdinghausen 24,Radevormwald 24,Verl 24,Warburg 24,Wipperfürth 24,Fröndenberg 23,Jüchen 23,Lengerich 23,Lindlar 23,Opladen 23,Rees 23,Alfter 22,Büren 22,Elsdorf 22,Marsberg 22,Meinerzhagen 22,Vreden 22,Wilnsdorf 22,Wülfrath 22,Xanten 22,Altena 21,Bad Berleburg 21,Bergneustadt 21,Engelskirchen 21,Ennigerloh 21,Geseke 21,Halle 21,Hiddenhausen 21,Stadtlohn 21,Versmold 21,Bad Driburg 20,Eitorf 20,Enger 20,Hörstel 20,Kürten 20,Nottuln 20,Senden 20,Steinhagen 20,Vlotho 20,Wachtberg 20,Waldbröl 20,Wenden 20,Werdohl 20,Zulpich 20,Bad Münstereifel 19,Burscheid 19,Bönen 19,Freudenberg 19,Ochtrup 19,Rhede 19,Schwalmtal 19,Telgte 19,Brakel 18,Finnentrop 18,Halver 18,Holzwickede 18,Kierspe 18,Kreuzau 18,Blomberg 17,Gescher 17,Hille 17,Nümbrecht 17,Oerlinghausen 17,Wassenberg 17,Brüggen 16,Erwitte 16,Grefrath 16,Hilchenbach 16,Hövelhof 16,Hückeswagen 16,Kirchlengern 16,Leopoldshöhe 16,Odenthal 16,Olsberg 16,Rahden 16,Simmerath 16,Spenge 16,Weilerswist 16,Ascheberg 15,Bad Laasphe 15,Bad Lippspringe 15,Beverungen 15,Burbach 15,Drensteinfurt 15,Much 15,Niederkrüchten 15,Straelen 15,Winterberg 15,Hüllhorst 14,Hünxe 14,Kalkar 14,Klein Reken 14,Langerwehe 14,Linnich 14,Lotte 14,Marienheide 14,Neuenkirchen 14,Neunkirchen 14,Niederzier 14,Porz am Rhein 14,Sassenberg 14,Schermbeck 14,Schleiden 14,Steinheim 14,Alpen 13,Kirchhundem 13,Mettingen 13,Monschau 13,Neuenrade 13,Preußisch Oldendorf 13,Rommerskirchen 13,Sendenhorst 13,Velen 13,Wadersloh 13,Welver 13,Wickede 13,Bad Sassendorf 12,Balve 12,Bestwig 12,Billerbeck 12,Drolshagen 12,Havixbeck 12,Issum 12,Kall 12,Morsbach 12,Möhnesee 12,Olfen 12,Recke 12,Schalksmühle 12,Werther 12,Wünnenberg 12,Anröchte 11,Gangelt 11,Isselburg 11,Lichtenau 11,Lügde 11,Nideggen 11,Nörvenich 11,Ostbevern 11,Raesfeld 11,Ruppichteroth 11,Rüthen 11,Westerkappeln 11,Altenbeken 10,Altenberge 10,Augustdorf 10,Barntrup 10,Borgentreich 10,Everswinkel 10,Kranenburg 10,Nordkirchen 10,Rödinghausen 10,Tecklenburg 10,Weeze 10,Blankenheim 9,Borgholzhausen 9,Breckerfeld 9,Dörentrup 9,Eil 9,Eslohe 9,Hellenthal 9,Lienen 9,Nordwalde 9,Schieder-Schwalenberg 9,Schlangen 9,Sonsbeck 9,Südlohn 9,Uedem 9,Vettweiß 9,Waldfeucht 9,Willebadessen 9,Erndtebrück 8,Heek 8,Heiden 8,Herscheid 8,Inden 8,Langenberg 8,Medebach 8,Nettersheim 8,Roetgen 8,Schöppingen 8,Titz 8,Wachtendonk 8,Wahn-Heide 8,Wettringen 8,Aldenhoven 7,Horstmar 7,Legden 7,Mehrhoog 7,Nachrodt-Wiblingwerde 7,Nieheim 7,Rheurdt 7,Saerbeck 7,Beelen 6,Ladbergen 6,Laer 6,Metelen 6,Sinnersdorf 6
DE|Rheinland-Pfalz|Mainz 185,Ludwigshafen am Rhein 163,Koblenz 107,Trier 100,Kaiserslautern 99,Worms 81,Neuwied 67,Neustadt 54,Speyer 50,Frankenthal 47,Pirmasens 44,Bad Kreuznach 43,Landau in der Pfalz 42,Zweibrücken 35,Idar-Oberstein 32,Andernach 30,Bad Neuenahr-Ahrweiler 28,Bingen am Rhein 25,Ingelheim am Rhein 25,Germersheim 21,Haßloch 21,Bad Dürkheim 19,Lahnstein 19,Mayen 19,Schifferstadt 19,Alzey 18,Konz 18,Sinzig 18,Wittlich 18,Bendorf 17,Wörth am Rhein 17,Boppard 16,Remagen 16,Bitburg 13,Grünstadt 13,Montabaur 12,Mutterstadt 12,Betzdorf 11,Böhl-Iggelheim 11,Diez 11,Limburgerhof 11,Morbach 11,Bad Ems 10,Bobenheim-Roxheim 10,Eisenberg 10,Herxheim am Berg 10,Höhr-Grenzhausen 10,Mülheim-Kärlich 10,Bad Breisig 9,Budenheim 9,Daun 9,Kirchen 9,Kirn 9,Landstuhl 9,Mendig 9,Nieder-Olm 9,Osthofen 9,Vallendar 9,Wissen 9,Altrip 8,Bad Bergzabern 8,Bellheim 8,Bruchmühlbach-Miesau 8,Gerolstein 8,Kandel 8,Kirchheimbolanden 8,Nierstein 8,Ramstein-Miesenbach 8,Rodalben 8,Rülzheim 8,Simmern 8,Weißenthurm 8,Wörrstadt 8,Annweiler am Trifels 7,Asbach 7,Bernkastel-Kues 7,Birkenfeld 7,Bodenheim 7,Dannstadt-Schauernheim 7,Edenkoben 7,Enkenbach-Alsenborn 7,Gau-Algesheim 7,Heidesheim 7,Herdorf 7,Jockgrim 7,Maxdorf 7,Neuhofen 7,Ober-Saulheim 7,Oppenheim 7,Polch 7,Ransbach-Baumbach 7,Schweich 7,Altenkirchen 6,Bad Hönningen 6,Bad Marienberg 6,Dierdorf 6,Dudenhofen 6,Hachenburg 6,Hermeskeil 6,Lambsheim 6,Linz am Rhein 6,Mudersbach 6,Offenbach an der Queich 6,Plaidt 6,Rockenhausen 6,Saarburg 6,Schönenberg-Kübelberg 6,Traben-Trarbach 6,Westerburg 6,Cochem 5,Contwig 5,Hagenbach 5,Kastellaun 5,Kusel 5,Lachen-Speyerdorf 5,Lingenfeld 5,Nackenheim 5,Nassau 5,Niederfischbach 5,Ochtendung 5,Otterberg 5,Prüm 5,Waldfischbach-Burgalben 5,Waldmohr 5,Waldsee 5,Wirges 5
DE|Saarland|Saarbrücken 181,Neunkirchen 50,Homburg 45,Völklingen 41,Sankt Ingbert 39,Saarlouis 38,Merzig 31,Sankt Wendel 27,Blieskastel 23,Dillingen 22,Lebach 22,Püttlingen 21,Heusweiler 20,Bexbach 19,Schwalbach 19,Eppelborn 18,Illingen 18,Schmelz 18,Sulzbach 18,Wadgassen 18,Losheim 17,Wadern 17,Beckingen 16,Ottweiler 16,Riegelsberg 16,Schiffweiler 16,Quierschied 15,Spiesen-Elversberg 15,Saarwellingen 14,Kleinblittersdorf 13,Tholey 13,Überherrn 12,Friedrichsthal 11,Marpingen 11,Merchweiler 11,Nohfelden 11,Kirkel 10,Nalbach 10,Wallerfangen 10,Freisen 9,Großrosseln 9,Nonnweiler 9,Bous 8,Namborn 8,Ensdorf 7,Gersheim 7,Oberthal 7,Ludweiler-Warndt 6,Weiskirchen 6
DE|Saxony|Leipzig 505,Dresden 487,Chemnitz 247,Zwickau 99,Plauen 66,Görlitz 58,Freiberg 44,Hoyerswerda 44,Bautzen 42,Pirna 40,Freital 39,Riesa 37,Radebeul 33,Meissen 28,Limbach-Oberfrohna 27,Glauchau 26,Zittau 26,Delitzsch 25,Markkleeberg 24,Werdau 24,Annaberg-Buchholz 23,Reichenbach/Vogtland 23,Coswig 22,Crimmitschau 22,Weißwasser 22,Auerbach 21,Döbeln 21,Aue 19,Borna 19,Radeberg 19,Schwarzenberg 19,Torgau 19,Eilenburg 18,Grimma 18,Kamenz 18,Löbau 18,Schkeuditz 18,Frankenberg 17,Großenhain 17,Heidenau 17,Hohenstein-Ernstthal 17,Meerane 17,Mittweida 17,Schneeberg 17,Oschatz 16,Taucha 15,Wurzen 15,Lichtenstein 14,Marienberg 14,Neustadt in Sachsen 14,Wilsdruff 14,Bischofswerda 13,Markranstädt 13,Oelsnitz 13,Stollberg 13,Burgstädt 12,Mülsen 12,Oelsnitz 12,Wilkau-Haßlau 12,Zschopau 12,Zwönitz 12,Bannewitz 11,Brand-Erbisdorf 11,Dippoldiswalde 11,Flöha 11,Niesky 11,Olbernhau 11,Penig 11,Brandis 10,Falkenstein 10,Hainichen 10,Lößnitz 10,Ottendorf-Okrilla 10,Weinböhla 10,Bad Düben 9,Bad Lausick 9,Ebersbach 9,Kirchberg 9,Klingenthal 9,Naunhof 9,Reinsdorf 9,Sebnitz 9,Treuen 9,Waldheim 9,Zwenkau 9,Borsdorf 8,Frohburg 8,Groitzsch 8,Lengenfeld 8,Lugau 8,Moritzburg 8,Neukirchen 8,Nossen 8,Radeburg 8,Rodewisch 8,Roßwein 8,Sohland 8,Thalheim 8,Burkhardtsdorf 7,Böhlen 7,Eibenstock 7,Großröhrsdorf 7,Großschönau 7,Hartha 7,Leisnig 7,Lichtentanne 7,Machern 7,Markneukirchen 7,Nünchritz 7,Oberlungwitz 7,Oederan 7,Rochlitz 7,Adorf 6,Bad Schlema 6,Bernsdorf 6,Callenberg 6,Cunewalde 6,Dohna 6,Fraureuth 6,Geithain 6,Großpösna 6,Großschirma 6,Jahnsdorf 6,Johanngeorgenstadt 6,Kitzscher 6,Klipphausen 6,Lommatzsch 6,Mockrehna 6,Neugersdorf 6,Neukirch/Lausitz 6,Olbersdorf 6,Rothenburg 6,Stolpen 6,Tharandt 6,Thum 6,Wermsdorf 6,Wilthen 6,Wittichenau 6,Zeithain 6,Zschorlau 6,Altenberg 5,Augustusburg 5,Belgern 5,Colditz 5,Dahlen 5,Ebersbach 5,Ehrenfriedersdorf 5,Eibau 5,Elsterberg 5,Geringswalde 5,Hartenstein 5,Lauter 5,Lunzenau 5,Niederwiesa 5,Schönheide 5
DE|Saxony-Anhalt|Halle (Saale) 234,Magdeburg 230,Dessau 77,Halle Neustadt 45,Halberstadt 40,Stendal 38,Merseburg 35,Schönebeck 34,Wernigerode 34,Bernburg 32,Naumburg 30,Weißenfels 30,Wittenberg 30,Köthen 29,Zeitz 29,Aschersleben 25,Burg bei Magdeburg 25,Wolfen 25,Eisleben Lutherstadt 24,Quedlinburg 23,Sangerhausen 23,Staßfurt 23,Salzwedel 21,Haldensleben I 20,Oschersleben 18,Bitterfeld-Wolfen 16,Blankenburg 16,Hettstedt 16,Zerbst 16,Genthin 14,Thale 13,Gardelegen 12,Bad Dürrenberg 11,Calbe 11,Jessen 11,Wolmirstedt 11,Hohenmölsen 10,Tangermünde 10,Aken 9,Huy-Neinstedt 9,Osternienburger Land 9,Querfurt 9,Ballenstedt 8,Coswig 8,Gräfenhainichen 8,Braunsbedra 7,Havelberg 7,Leuna 7,Oebisfelde 7,Osterburg 7,Sandersdorf 7,Teutschenthal 7,Bad Kösen 6,Barleben 6,Gommern 6,Ilsenburg 6,Möckern 6,Mücheln 6,Tangerhütte 6,Bad Lauchstädt 5,Klötze 5,Könnern 5,Wanzleben 5
DE|Schleswig-Holstein|Kiel 233,Lübeck 212,Flensburg 86,Neumünster 78,Norderstedt 71,Elmshorn 49,Pinneberg 41,Itzehoe 33,Wedel 32,Ahrensburg 30,Geesthacht 29,Rendsburg 28,Reinbek 25,Bad Oldesloe 24,Schleswig 24,Eckernförde 23,Heide 21,Husum 21,Bad Schwartau 20,Kaltenkirchen 20,Quickborn 20,Mölln 18,Uetersen 18,Eutin 17,Stockelsdorf 17,Bad Segeberg 16,Glinde 16,Halstenbek 16,Neustadt in Holstein 16,Preetz 16,Ratekau 16,Schwarzenbek 15,Bargteheide 14,Brunsbüttel 14,Ratzeburg 14,Rellingen 14,Bad Bramstedt 13,Fehmarn 13,Plön 13,Tornesch 13,Barsbüttel 12,Glückstadt 12,Harrislee 12,Kronshagen 12,Lauenburg 12,Scharbeutz 12,Wentorf bei Hamburg 12,Malente 11,Altenholz 10,Barmstedt 10,Büdelsdorf 10,Kappeln 10,Oldenburg in Holstein 10,Wahlstedt 10,Ahrensbök 9,Großhansdorf 9,Heiligenhafen 9,Niebüll 9,Timmendorfer Strand 9,Westerland 9,Bordesholm 8,Grömitz 8,Heikendorf 8,Kellinghusen 8,Leck 8,Meldorf 8,Oststeinbek 8,Raisdorf 8,Reinfeld 8,Trittau 8,Flintbek 7,Appen 6,Ellerau 6,Fockbek 6,Gettorf 6,Glücksburg 6,Handewitt 6,Hohenlockstedt 6,Klausdorf 6,Kropp 6,Lütjenburg 6,Nortorf 6,Schönkirchen 6,Sylt-Ost 6,Tangstedt 6,Tarp 6,Bredstedt 5,Büchen 5,Hohenwestedt 5,Horst 5,Laboe 5,Lensahn 5,Osterrönfeld 5,Süsel 5,Trappenkamp 5,Tönning 5,Westerrönfeld 5
DE|State of Berlin|Berlin 3426
DE|Thuringia|Erfurt 203,Gera 105,Jena 105,Weimar 65,Gotha 47,Eisenach 44,Nordhausen 44,Suhl 44,Altenburg 39,Mühlhausen 38,Saalfeld 28,Ilmenau 27,Arnstadt 26,Apolda 25,Rudolstadt 25,Greiz 24,Sonneberg 24,Meiningen 22,Sondershausen 22,Sömmerda 21,Bad Langensalza 18,Schmalkalden 18,Heilbad Heiligenstadt 17,Bad Salzungen 16,Leinefelde-Worbis 14,Pößneck 14,Zeulenroda 14,Schmölln 13,Hildburghausen 12,Zella-Mehlis 12,Eisenberg 11,Waltershausen 11,Meuselwitz 10,Bad Frankenhausen 9,Schleiz 9,Weida 9,Bad Berka 8,Bad Blankenburg 8,Hermsdorf 8,Blankenhain 7,Kahla 7,Neustadt an der Orla 7,Ruhla 7,Stadtroda 7,Artern 6,Bad Lobenstein 6,Bleicherode 6,Eisfeld 6,Ellrich 6,Kölleda 6,Königsee 6,Neuhaus 6,Neuhaus am Rennweg 6,Roßleben 6,Schleusingen 6,Treffurt 6,Breitungen 5,Friedrichroda 5,Ronneburg 5,Stadtilm 5,Steinbach-Hallenberg 5,Worbis 5
DJ|Ali Sabieh|'Ali Sabieh 55
DJ|Djibouti|Djibouti 624
DJ|Obock|Obock 18
DJ|Tadjourah|Tadjourah 22
DK|Capital Region|Copenhagen 1154,Frederiksberg 95,Hvidovre 49,Ballerup 40,Charlottenlund 40,Hørsholm 37,Helsingør 35,Hillerød 31,Taastrup 31,Albertslund 30,Rødovre 30,Glostrup 21,Stenløse 20,Birkerød 19,Ishøj 19,Farum 18,Lillerød 15
DK|Central Jutland|Århus 238,Horsens 59,Randers 56,Herning 45,Silkeborg 42,Viborg 35,Holstebro 32,Skive 21
DK|North Denmark|Aalborg 122,Hjørring 25,Frederikshavn 24,Nørresundby 22
DK|South Denmark|Odense 146,Esbjerg 72,Kolding 55,Vejle 51,Fredericia 37,Svendborg 28,Sønderborg 27,Haderslev 21,Aabenraa 16,Nyborg 16
DK|Zealand|Greve 48,Roskilde 44,Næstved 41,Køge 34,Slagelse 32,Holbæk 25,Ringsted 20,Nykøbing Falster 17,Kalundborg 16,Korsør 15
DM|Saint George Parish|Roseau 17
DO|Azua Province|Azua 59
DO|Baoruco Province|Neiba 19
DO|Barahona Province|Santa Cruz de Barahona 77
DO|Dajabón|Dajabón 16
DO|Duarte Province|San Francisco de Macorís 125
DO|El Seíbo|Santa Cruz de El Seibo 24
DO|Espaillat Province|Moca 62
DO|Hato Mayor Province|Hato Mayor del Rey 36
DO|Hermanas Mirabal|Salcedo 45
DO|La Altagracia Province|Salvaleón de Higüey 124,Punta Cana 100
DO|La Romana|La Romana 208
DO|La Vega|Concepción de La Vega 102,Jarabacoa 30,Constanza 29
DO|María Trinidad Sánchez|Nagua 34
DO|Monseñor Nouel|Bonao 73
DO|Monte Cristi Province|San Fernando de Monte Cristi 17
DO|Monte Plata Province|Bayaguana 21,Sabana Grande de Boyá 17,Monte Plata 16
DO|Nacional|Santo Domingo 2202
DO|Peravia|Baní 67
DO|Puerto Plata|Puerto Plata 146,Río Grande 20,Monte Llano 19
DO|San Cristóbal|San Cristóbal 154,Bajos de Haina 67,Villa Altagracia 40
DO|San José de Ocoa|San José de Ocoa 21
DO|San Juan Province|San Juan de la Maguana 73,Las Matas de Farfán 22
DO|San Pedro de Macorís|San Pedro de Macorís 218,Quisqueya 18
DO|Santiago Province|Santiago de los Caballeros 1200,Villa Bisonó 33,Tamboril 23
DO|Santiago Rodríguez|Sabaneta 16
DO|Santo Domingo Province|Santo Domingo Oeste 701,Santo Domingo Este 700,Boca Chica 46
DO|Sánchez Ramírez|Cotuí 42
DO|Valverde Province|Mao 48,Esperanza 42
DZ|Adrar|Timimoun 49,Adrar 44,Reggane 33,Aoulef 25
DZ|Algiers|Algiers 1978,Bab Ezzouar 276,Bordj el Kiffan 123,Birkhadem 72,Dar el Beïda 37,Aïn Taya 22,Rouiba 21
DZ|Annaba|Annaba 207,Drean 55,El Hadjar 47,Berrahal 19
DZ|Aïn Defla|Khemis Miliana 76,Aïn Defla 52,El Attaf 44,El Abadia 29,Theniet el Had 28
DZ|Aïn Témouchent|Aïn Temouchent 57,Beni Saf 46,Hammam Bou Hadjar 36,El Amria 26,El Malah 19
DZ|Batna|Batna 281,Barika 99,Aïn Touta 72,Merouana 48,Tazoult-Lambese 42,Arris 37,Râs el Aïoun 34
DZ|Biskra|Biskra 308,Tolga 68,Sidi Khaled 64,Sidi Okba 35,Zeribet el Oued 23
DZ|Blida|Blida 182,Beni Mered 93,Larbaâ 69,Bougara 63,Boufarik 60,Meftah 60,Sidi Moussa 58,Boû Arfa 44,Souma 41,Bouinan 30,Chiffa 23,Chebli 20
DZ|Bordj Bou Arréridj|Bordj Bou Arreridj 168,El Achir 158,Râs el Oued 57,Bordj Ghdir 34,Melouza 26,Mansourah 22,Bordj Zemoura 20
DZ|Bouira|Lakhdaria 57,Bouïra 53,Sour el Ghozlane 50,Draa el Mizan 41,Aïn Bessem 29,Chorfa 21
DZ|Boumerdes|Boumerdas 786,Reghaïa 55,Khemis el Khechna 50,Boudouaou 45,Makouda 35,Tizi Gheniff 28,Dellys 26,Tadmaït 21,Chabet el Ameur 20,Beni Amrane 18,Arbatache 17,Thenia 16,Naciria 15
DZ|Béchar|Béchar 143
DZ|Béjaïa|Bejaïa 164,Akbou 67,Barbacha 32,el hed 32,Amizour 26,El Kseur 26,Feraoun 22,Seddouk 20
DZ|Chlef|Chlef 179,Ech Chettia 168,Oued Fodda 45,Oued Sly 31,Boukadir 27,Sidi Akkacha 27,Abou el Hassan 24
DZ|Constantine|Constantine 450,El Khroub 84,Hamma Bouziane 63,Aïn Smara 29,’Aïn Abid 29,Didouche Mourad 26
DZ|Djelfa|Djelfa 154,Aïn Oussera 119,Messaad 99,Dar Chioukh 54,Birine 51,El Idrissia 39,’Aïn el Bell 32,Charef 28
DZ|El Bayadh|El Bayadh 65,El Abiodh Sidi Cheikh 39,Brezina 19
DZ|El Oued|El Oued 135,Reguiba 62,Debila 37,Robbah 30
DZ|El Tarf|Besbes 66,El Kala 35,Ben Mehidi 28,El Tarf 20
DZ|Ghardaia|Ghardaïa 93,Metlili Chaamba 50,Berriane 45
DZ|Guelma|Guelma 124,Héliopolis 40,Boumahra Ahmed 23
DZ|Jijel|Jijel 148
DZ|Khenchela|Khenchela 117
DZ|Laghouat|Laghouat 114,Aflou 85
DZ|M'Sila|M’Sila 100,Sidi Aïssa 70,‘Aïn el Hadjel 43,’Aïn el Melh 40
DZ|Mascara|Mascara 150,Sig 59,Bou Hanifia el Hamamat 28,Oued el Abtal 23
DZ|Medea|Médéa 148,Berrouaghia 81,Ksar el Boukhari 77
DZ|Mila|Chelghoum el Aïd 72,Mila 69,Telerghma 52,Rouached 40,Sidi Mérouane 25
DZ|Mostaganem|Mostaganem 130
DZ|Naama|Aïn Sefra 63
DZ|Oran|Oran 646,Bir el Djir 68,Es Senia 68,’Aïn el Turk 45,Aïn el Bya 37,Sidi ech Chahmi 36,Bou Tlelis 26,Mers el Kebir 20
DZ|Ouargla|Ouargla 129,Rouissat 81,Djamaa 53,Hassi Messaoud 53,Touggourt 49,Tebesbest 41,El Hadjira 40,Megarine 32,Sidi Amrane 30,Taïbet 21
DZ|Oum el Bouaghi|Aïn Beïda 106,Oum el Bouaghi 101,Aïn Fakroun 68,El Aouinet 33,Aïn Kercha 32,Meskiana 30
DZ|Relizane|Relizane 130,Oued Rhiou 60,’Aïn Merane 34,Djidiouia 32,Ammi Moussa 23,Mazouna 22,Zemoura 22
DZ|Saida|Saïda 127
DZ|Sidi Bel Abbès|Sidi Bel Abbès 192,Sfizef 31,’Aïn el Berd 17
DZ|Skikda|Skikda 163,Azzaba 75,Karkira 47,Tamalous 33
DZ|Souk Ahras|Souk Ahras 157,Sedrata 53
DZ|Sétif|Sétif 288,El Eulma 128,Bougaa 39,Aïn Arnat 35,BABOR - VILLE 33,Salah Bey 23
DZ|Tamanrasset|Tamanrasset 73,I-n-Salah 49
DZ|Tiaret|Tiaret 179,Sougueur 69,Frenda 63,Ksar Chellala 58,Mehdia daira de meghila 39,’Aïn Deheb 36
DZ|Tindouf|Tindouf 46
DZ|Tipaza|Baraki 105,El Affroun 43,Mouzaïa 33,Kolea 32,’Aïn Benian 31,Cheraga 28,Hadjout 28,Douera 27,Tipasa 25,Bou Ismaïl 22,Oued el Alleug 21,Zeralda 18,Saoula 17
DZ|Tissemsilt|Tissemsilt 61,Lardjem 30
DZ|Tizi Ouzou|Tizi Ouzou 144,Boghni 55,Azazga 41,Timizart 41,Draa Ben Khedda 37,Beni Douala 34,Freha 31,L’Arbaa Naït Irathen 31,Mekla 30,’Aïn el Hammam 28,Tirmitine 26,Arhribs 24,Chemini 22,Tizi-n-Tleta 22,Boudjima 21,Tizi Rached 18,Ighram 15
DZ|Tlemcen|Tlemcen 132,Mansoûra 52,Remchi 51,Hennaya 42,Sebdou 41,Chetouane 40,Nedroma 37,Ouled Mimoun 34,Sidi Abdelli 24,Bensekrane 21,Beni Mester 20
DZ|Tébessa|Tébessa 634,Cheria 72,Bir el Ater 69,Hammamet 29
EC|Azuay|Cuenca 277,Gualaceo 17
EC|Bolívar|Guaranda 22
EC|Carchi|Tulcán 86,San Gabriel 15
EC|Cañar|La Troncal 36,Azogues 35
EC|Chimborazo Province|Riobamba 124
EC|Cotopaxi|Latacunga 52,La Maná 16,Pujilí 16
EC|El Oro|Machala 198,Pasaje 45,Santa Rosa 42,Huaquillas 40,Piñas 17
EC|Esmeraldas|Esmeraldas 165,Rosa Zarate 42,San Lorenzo de Esmeraldas 20
EC|Guayas|Guayaquil 1952,Eloy Alfaro 168,Milagro 134,La Libertad 76,Velasco Ibarra 49,Balzar 40,Naranjito 34,El Triunfo 32,Naranjal 32,Playas 31,Yaguachi Nuevo 28,Samborondón 24,Pedro Carbo 23
EC|Imbabura|Ibarra 133,Otavalo 32,Atuntaqui 17
EC|Loja|Loja 118,Catamayo 19,Cariamanga 17
EC|Los Ríos|Quevedo 119,Babahoyo 76,Ventanas 47,Vinces 32,Montalvo 16
EC|Manabí|Manta 183,Portoviejo 170,Chone 45,Bahía de Caráquez 37,Jipijapa 36,Montecristi 18,Calceta 17,Sucre 15
EC|Morona-Santiago Province|Macas 24
EC|Napo|Tena 17
EC|Orellana Province|Puerto Francisco de Orellana 48,Boca Suno 20
EC|Pastaza Province|Puyo 25
EC|Pichincha|Quito 1400,Tutamandahostel 140,Cayambe 27,Machachi 26
EC|Santa Elena|Salinas 44,Santa Elena 42
EC|Santo Domingo de los Tsáchilas|Santo Domingo de los Colorados 200
EC|Sucumbíos|Nueva Loja 24
EC|Tungurahua Province|Ambato 154,Pelileo 17
EC|Zamora Chinchipe|Zamora 15
EE|Harjumaa|Tallinn 394,Maardu 17
EE|Ida-Virumaa|Narva 67,Kohtla-Järve 46,Sillamäe 17
EE|Lääne-Virumaa|Rakvere 17
EE|Pärnumaa|Pärnu 44
EE|Tartu|Tartu 101
EE|Viljandimaa|Viljandi 20
EG|Alexandria|Alexandria 3812
EG|Aswan|Aswan 241,Idfū 133,Kawm Umbū 60
EG|Asyut|Asyūţ 421,Manfalūţ 79,Abū Tīj 71,Abnūb 69,Al Qūşīyah 68,Dayrūţ 68,Al Badārī 44
EG|Beheira|Kafr ad Dawwār 267,Damanhūr 228,Idkū 211,Ḩawsh ‘Īsá 85,Rosetta 64,Abū al Maţāmīr 41,Ad Dilinjāt 40,Kawm Ḩamādah 37
EG|Beni Suweif|Banī Suwayf 190,Būsh 87,Al Fashn 64,Sumusţā as Sulţānī 37
EG|Cairo|Cairo 7735,Ḩalwān 230,New Cairo 200
EG|Dakahlia|Al Manşūrah 420,Ţalkhā 158,Dikirnis 138,Bilqās 104,Al Maţarīyah 99,Al Jammālīyah 68,Al Manzalah 67,Minyat an Naşr 57,Shirbīn 55,‘Izbat al Burj 38,Ajā 35
EG|Damietta|Damietta 77,Fāraskūr 58,Az Zarqā 40
EG|Faiyum|Al Fayyūm 306,Ibshawāy 51,Ţāmiyah 47,Iţsā 45,Al Wāsiţah 37
EG|Gharbia|Al Maḩallah al Kubrá 431,Tanda 405,Zefta 93,Kafr az Zayyāt 74,Basyūn 56,Samannūd 55,Quţūr 24
EG|Giza|Giza 2443,Al Ḩawāmidīyah 107,Awsīm 64,Madīnat Sittah Uktūbar 42,Aş Şaff 38,Al ‘Ayyāţ 35,Al Bawīţī 20
EG|Ismailia|Ismailia 285
EG|Kafr el-Sheikh|Kafr ash Shaykh 144,Disūq 102,Fuwwah 63,Sīdī Sālim 48,Al Ḩāmūl 46
EG|Luxor|Luxor 422
EG|Matruh|Mersa Matruh 62
EG|Minya|Al Minyā 227,Mallawī 143,Samālūţ 90,Abū Qurqāş 61,Banī Mazār 58,Maţāy 45,Dayr Mawās 41
EG|Monufia|Shibīn al Kawm 186,Munūf 84,Ashmūn 83,Talā 51,Ash Shuhadā’ 48,Quwaysinā 43,Al Bājūr 37
EG|New Valley|Al Khārijah 68
EG|North Sinai|Arish 129
EG|Port Said|Port Said 538
EG|Qalyubia|Banhā 167,Qalyūb 100,Toukh 68,Al Khānkah 62,Shibīn al Qanāṭir 57,Al Qanāţir al Khayrīyah 56
EG|Qena|Qinā 235,Isnā 69,Kousa 60,Dishnā 54,Farshūţ 54,Naja' Ḥammādī 41
EG|Red Sea|Hurghada 96,Safaga 33,Ras Gharib 32,Al Quşayr 25,El Gouna 15
EG|Sharqia|Zagazig 285,Bilbays 129,Abū Kabīr 101,Fāqūs 63,Al Qurayn 62,At Tall al Kabīr 52,Diyarb Najm 52,Mashtūl as Sūq 46,Al Qanāyāt 43,Hihyā 43,Al Ibrāhīmīyah 35,Kafr Şaqr 35
EG|Sohag|Sohag 209,Jirjā 128,Akhmīm 99,Ţahţā 91,Al Manshāh 61,Al Balyanā 49,Juhaynah 48
EG|Suez|Suez 488,Ain Sukhna 46
EH||Laayoune 196,Dakhla 75
ER|Anseba|Keren 75
ER|Debub|Mendefera 18
ER|Gash-Barka|Barentu 16
ER|Maekel|Asmara 564
ER|Northern Red Sea|Massawa 23
ER|Southern Red Sea|Assab 21
ES|Andalusia|Sevilla 703,Málaga 568,Córdoba 328,Granada 234,Jerez de la Frontera 208,Almería 189,Huelva 149,Marbella 135,Cadiz 127,Dos Hermanas 123,Jaén 117,Algeciras 116,San Fernando 96,El Puerto de Santa María 88,El Ejido 84,Roquetas de Mar 83,Chiclana de la Frontera 77,Mijas 74,Vélez-Málaga 74,Fuengirola 71,Alcalá de Guadaira 70,Campiña 68,Estepona 66,Sanlúcar de Barrameda 66,La Línea de la Concepción 65,Torremolinos 65,Linares 61,Motril 60,Benalmádena 59,Utrera 51,Antequera 45,Lucena 42,Mairena del Aljarafe 41,Puerto Real 40,Écija 40,Andújar 39,Rincón de la Victoria 39,Los Palacios y Villafranca 37,Ronda 37,La Rinconada 36,Úbeda 36,Alhaurín de la Torre 35,San Pedro de Alcántara 35,Arcos de la Frontera 31,Puente-Genil 30,Rota 29,San Roque 29,Almuñécar 28,Carmona 28,Coria del Río 28,Morón de la Frontera 28,Níjar 27,Camas 26,Lebrija 26,Lepe 26,Martos 25,Adra 24,Montilla 24,Priego de Córdoba 24,Alcalá la Real 23,Alhaurín el Grande 23,Barbate 23,Baza 23,Tomares 23,Vícar 23,Almonte 22,Coín 22,Loja 22,Los Barrios 22,Nerja 22,Palma del Río 22,Torre del Mar 22,Armilla 21,Baena 21,Cabra 21,Conil de la Frontera 21,Cártama 21,Isla Cristina 21,Mairena del Alcor 21,Maracena 21,San Juan de Aznalfarache 21,Ayamonte 20,Guadix 20,Marchena 20,Moguer 20,Bailén 19,Bormujos 19,Chipiona 19,El Arahal 19,Lora del Río 19,Aljaraque 18,Cartaya 18,El Viso del Alcor 18,Huércal-Overa 18,Osuna 18,Pozoblanco 18,Tarifa 18,Zubia 18,Albolote 17,Castilleja de la Cuesta 17,Torrox 17,Ubrique 17,Baeza 16,La Carolina 16,Las Cabezas de San Juan 16,Las Gabias 16,Atarfe 15,Berja 15,Santafé 15
ES|Aragon|Zaragoza 674,Huesca 52,Teruel 35,Calatayud 22,Utebo 18,Barbastro 17,Ejea de los Caballeros 17,Monzón 17,Alcañiz 16
ES|Asturias|Gijón 278,Oviedo 224,Avilés 84,Sama 46,Mieres 44,Natahoyo 20,Corvera de Asturias 16
ES|Balearic Islands|Palma 401,Calvià 52,Ibiza 49,Manacor 41,Llucmajor 36,Marratxí 33,Santa Eulària des Riu 31,Ciutadella 29,Inca 29,Maó 29,Sant Antoni de Portmany 22,Alcúdia 19,Felanitx 18,Pollença 17
ES|Basque Country|Bilbao 355,Gasteiz / Vitoria 236,Donostia / San Sebastián 185,Barakaldo 98,Getxo 81,Irun 61,Santutxu 60,Portugalete 48,Santurtzi 47,Basauri 43,Errenteria 39,Leioa 31,Galdakao 29,Sestao 29,Durango 28,Eibar 27,Erandio 24,Zarautz 23,Arrasate / Mondragón 22,Hernani 19,Amorebieta 18,Lasarte 18,Laudio / Llodio 18,Oria 18,Tolosa 18,Bermeo 17,Ermua 16,Gernika-Lumo 16,Hondarribia 16,Mungia 16,Pasaia 16
ES|Canary Islands|Las Palmas de Gran Canaria 382,Santa Cruz de Tenerife 222,La Laguna 151,Telde 100,Arona 79,Santa Lucía 64,Arrecife 59,San Bartolomé de Tirajana 52,Adeje 43,La Orotava 41,Granadilla de Abona 40,Los Realejos 38,Arucas 36,Puerto del Rosario 36,Realejo Alto 36,Maspalomas 33,Puerto de la Cruz 32,Puerto del Carmen 30,Agüimes 29,Ingenio 29,Candelaria 24,Gáldar 24,Icod de los Vinos 24,Tacoronte 24,Carrizal 22,La Oliva 22,Mogán 22,Guía de Isora 21,Los Llanos de Aridane 21,Pájara 21,San Isidro 20,Tías 20,San Bartolomé 19,Santa Brígida 19,Teguise 19,Güimar 18,Playa del Ingles 17,Santa Cruz de la Palma 17,San Miguel De Abona 16
ES|Cantabria|Santander 183,Torrelavega 55,Castro-Urdiales 32,Camargo 31,El Astillero 17
ES|Castille and León|Valladolid 318,Burgos 179,Salamanca 156,León 134,Palencia 83,Ponferrada 69,Zamora 66,Segovia 57,Ávila 57,Soria 40,Miranda de Ebro 39,Aranda de Duero 33,San Andrés del Rabanedo 31,Laguna de Duero 22,Medina del Campo 22,Benavente 19,Villaquilambre 17,Béjar 15
ES|Castille-La Mancha|Albacete 170,Talavera de la Reina 89,Guadalajara 83,Toledo 82,Ciudad Real 74,Cuenca 56,Puertollano 52,Tomelloso 38,Azuqueca de Henares 33,Alcázar de San Juan 31,Hellín 31,Valdepeñas 31,Villarrobledo 27,Almansa 26,Illescas 21,Daimiel 19,Manzanares 19,La Solana 17,La Roda 16,Seseña 16,Tarancón 16,Campo de Criptana 15
ES|Catalonia|Barcelona 1622,L'Hospitalet de Llobregat 257,Badalona 220,Terrassa 211,Sabadell 206,Tarragona 140,Lleida 136,Mataró 122,Santa Coloma de Gramenet 120,Reus 107,Girona 96,Cornellà de Llobregat 87,Sant Boi de Llobregat 82,Sant Cugat del Vallès 79,Manresa 77,Rubí 73,Vilanova i la Geltrú 66,El Prat de Llobregat 63,Viladecans 63,Castelldefels 62,Granollers 61,Cerdanyola del Vallès 59,Mollet del Vallès 52,Esplugues de Llobregat 47,Gavà 46,Llefià 44,Figueres 43,Sant Feliu de Llobregat 43,Blanes 40,Vic 40,Igualada 39,Lloret de Mar 39,Vilafranca del Penedès 38,Ripollet 37,El Vendrell 36,Tortosa 35,Olot 34,Sant Adrià de Besòs 34,Montcada i Reixac 33,Cambrils 32,Sant Joan Despí 32,Barberà del Vallès 31,Salt 30,Sant Pere de Ribes 28,Sant Vicenç dels Horts 28,Sitges 28,Martorell 27,Premià de Mar 27,Salou 27,Pineda de Mar 26,Sant Andreu de la Barca 26,Santa Perpètua de Mogoda 25,Valls 25,Calafell 24,Molins de Rei 24,Castellar del Vallès 23,Olesa de Montserrat 23,El Masnou 22,Esparreguera 22,Palafrugell 22,Sant Feliu de Guíxols 22,Amposta 21,Manlleu 21,Vila-seca 21,Roses 20,Calella 19,Vilassar de Mar 19,Banyoles 18,Malgrat de Mar 18,Palamós 18,Parets del Vallès 18,Sant Quirze del Vallès 18,Balaguer 17,Berga 17,Caldes de Montbui 17,Cardedeu 17,La Pineda 17,Sant Celoni 17,Tàrrega 17,Vilaseca 17,Canovelles 16,Montornès del Vallès 16,Sant Carles de la Ràpita 16,Sant Just Desvern 16,Arenys de Mar 15,Tordera 15,Torredembarra 15
ES|Ceuta|Ceuta 79
ES|Extremadura|Badajoz 148,Cáceres 93,Mérida 56,Plasencia 41,Don Benito 36,Almendralejo 34,Villanueva de la Serena 26,Navalmoral de la Mata 17,Montijo 16,Zafra 16
ES|Galicia|Vigo 297,A Coruña 246,Ourense 108,Lugo 97,Santiago de Compostela 95,Pontevedra 82,Ferrol 74,Narón 38,Vilagarcía de Arousa 38,Oleiros 33,Carballo 31,Arteixo 30,Redondela 30,Culleredo 28,Ribeira 28,Amés 27,Santa Uxía de Ribeira 27,Cangas do Morrazo 26,Marín 26,Cambre 23,Ponteareas 23,A Estrada 22,Lalín 21,Monforte de Lemos 20,Boiro 19,Moaña 19,Nigrán 18,Teo 18,Porriño 17,Sanxenxo 17,Tui 17,Poio 16,Viveiro 16,Vilalba 15
ES|La Rioja|Logroño 152,Calahorra 25
ES|Madrid|Madrid 3256,Ciudad Lineal 228,Móstoles 206,Alcalá de Henares 205,Fuenlabrada 198,Leganés 186,Alcorcón 168,Getafe 167,Chamartín 140,Torrejón de Ardoz 118,Parla 116,Alcobendas 108,Coslada 90,Las Rozas de Madrid 86,Pozuelo de Alarcón 82,San Sebastián de los Reyes 76,Majadahonda 68,Rivas-Vaciamadrid 68,Valdemoro 63,Collado-Villalba 55,Aranjuez 54,Arganda 51,Colmenar Viejo 44,Pinto 44,Boadilla del Monte 43,Tres Cantos 42,San Fernando de Henares 41,Galapagar 32,Villaviciosa de Odón 26,Ciempozuelos 22,Mejorada del Campo 22,Navalcarnero 22,Torrelodones 22,Algete 20,Humanes de Madrid 18,San Lorenzo de El Escorial 18,San Martín de la Vega 18,Villanueva de la Cañada 17,Villanueva del Pardillo 15
ES|Melilla|Melilla 73
ES|Murcia|Murcia 437,Cartagena 212,Lorca 92,Molina de Segura 64,Alcantarilla 41,Cieza 35,Mazarrón 35,Yecla 35,Águilas 35,San Javier 31,Torre-Pacheco 31,Atamaría 30,Totana 29,Caravaca 26,Jumilla 26,San Pedro del Pinatar 24,Las Torres de Cotillas 21,Alhama de Murcia 20,Archena 18,La Unión 18,Mula 17,Cehegín 16,Los Alcázares 16,Santomera 15
ES|Navarre|Pamplona 198,Tudela 35,Iturrama 25,Primer Ensanche 23,Segundo Ensanche 23,Barañáin 22,Burlata 18,Ermitagaña 17
ES|Valencia|Valencia 814,Alicante 335,Elche 230,Castelló de la Plana 180,Torrevieja 102,Orihuela 86,Gandia 80,Torrent 79,Benidorm 71,Sagunto 66,Paterna 64,Alcoy 62,Grao de Murviedro 62,Elda 55,San Vicent del Raspeig 53,Vila-real 51,Alzira 45,Denia 44,Mislata 44,Burjassot 38,Ontinyent 38,Burriana 35,Villena 35,Villajoyosa 34,Javea 32,Santa Pola 32,Manises 31,Xirivella 31,Alaquàs 30,Aldaia 30,Calp 30,Crevillente 29,Sueca 29,Xàtiva 29,Algemesí 28,Oliva 28,Vinaròs 28,Benicarló 27,Catarroja 27,El Campello 27,Novelda 27,Onda 26,Almassora 25,Quart de Poblet 25,Altea 24,Cullera 24,Ibi 24,Paiporta 24,Llíria 23,Mutxamel 23,Alboraya 22,Carcaixent 22,Moncada 22,Pilar de la Horadada 22,San Juan de Alicante 22,Alfafar 21,Bétera 21,Requena 21,Rojales 21,l'Alfàs del Pi 21,Aspe 20,La Pobla de Vallbona 20,Picassent 20,Ribarroja del Turia 20,Almoradí 19,Puçol 19,Silla 19,Benicàssim 18,Callosa de Segura 18,Tavernes de la Valldigna 18,la Nucia 18,L'Eliana 17,Carlet 16,El Grao 16,Guardamar del Segura 16,Albal 15,Benetússer 15,Massamagrell 15
ET||Hawassa 133,Sodo 86,Hosa’ina 76,Arba Minch 70,Dīla 47,Yirga ‘Alem 36,Bodītī 33,Felege Neway 33,Āreka 33,Jinka 32,Butajīra 31,K’olīto 26,Tippi 24,Bonga 19,Bako 18
ET|Addis Ababa|Addis Ababa 2758
ET|Amhara|Bahir Dar 169,Gondar 154,Desē 136,Kombolcha 94,Debre Mark’os 60,Debre Birhan 58,Debre Tabor 33,Werota 27,Debark’ 25,Kemisē 24,Addiet Canna 23,Finote Selam 23,Ādīs Zemen 23,Burē 22,Robīt 21,Batī 19,Bichena 16,Abomsa 15
ET|Bīnshangul Gumuz|Āsosa 31
ET|Dire Dawa|Dire Dawa 252
ET|Gambela|Gambēla 42
ET|Harari|Harar 90
ET|Oromiya|Nazrēt 214,Jimma 128,Bishoftu 104,Shashemenē 86,Ziway 49,Hāgere Hiywet 44,Waliso 38,Mojo 35,Goba 34,Shakiso 34,Gimbi 32,Āsbe Teferī 31,Metu 30,Kibre Mengist 28,Āgaro 28,Dembī Dolo 27,Fichē 26,Mendī 25,Genet 24,Āsasa 24,Dodola 23,Metahāra 23,Hagere Maryam 22,Bedelē 20,Nejo 20,Sebeta 20,Bedēsa 18,Yabēlo 18,Gebre Guracha 17,Ginir 17,Wenjī 17,Gelemso 16,Shambu 15
ET|Somali|Jijiga 57
ET|Tigray|Mek'ele 216,Ādīgrat 65,Inda Silasē 50,Axum 41,Korem 31,Maych’ew 27
ET|Āfar|Dubti 26,Asaita 20
FI|Central Finland|Jyväskylä 85,Laukaa 17,Jämsä 15
FI|Central Ostrobothnia|Kokkola 36
FI|Kainuu|Kajaani 35
FI|Kanta-Häme|Hämeenlinna 47,Riihimäki 26,Forssa 18,Janakkala 16
FI|Kymenlaakso|Kotka 55,Kouvola 31,Karhula 23,Hamina 22
FI|Lapland|Rovaniemi 35,Kemi 23,Tornio 21
FI|North Karelia|Joensuu 53
FI|North Ostrobothnia|Oulu 129,Raahe 22,Haukipudas 17,Kuusamo 17
FI|North Savo|Kuopio 89,Iisalmi 23,Varkaus 22,Siilinjärvi 20
FI|Ostrobothnia|Vaasa 57,Jakobstad 19,Korsholm 17
FI|Paijat-Hame|Lahti 99,Heinola 21,Hollola 20
FI|Pirkanmaa|Tampere 203,Nokia 29,Kangasala 24,Ylöjärvi 22,Valkeakoski 20,Lempäälä 18,Pirkkala 16
FI|Satakunta|Pori 77,Rauma 37
FI|South Karelia|Lappeenranta 59,Imatra 30
FI|South Ostrobothnia|Seinäjoki 32
FI|South Savo|Mikkeli 47,Savonlinna 27
FI|Southwest Finland|Turku 176,Salo 25,Raisio 24,Kaarina 22,Uusikaupunki 16,Lieto 15,Väståboland 15
FI|Uusimaa|Helsinki 558,Espoo 257,Vantaa 190,Porvoo 47,Hyvinge 44,Järvenpää 38,Nurmijärvi 37,Lohja 36,Tuusula 35,Kirkkonummi 33,Kerava 31,Vihti 26,Sibbo 19,Mäntsälä 18,Lovisa 15
FJ|Central|Suva 77
FJ|Northern|Labasa 28
FJ|Western|Lautoka 53,Nadi 42
FR|Auvergne-Rhône-Alpes|Lyon 472,Saint-Étienne 176,Grenoble 159,Clermont-Ferrand 139,Villeurbanne 131,Valence 64,Chambéry 62,Vénissieux 58,Annecy 49,Bourg-en-Bresse 45,Montluçon 45,Caluire-et-Cuire 43,Saint-Priest 42,Roanne 40,Bron 38,Saint-Chamond 38,Vaulx-en-Velin 37,Montélimar 36,Saint-Martin-d'Hères 36,Aurillac 35,Romans-sur-Isère 35,Villefranche-sur-Saône 33,Échirolles 33,Thonon-les-Bains 32,Vienne 32,Meyzieu 29,Aix-les-Bains 28,Annemasse 28,Rillieux-la-Pape 28,Vichy 27,Oullins 26,Oyonnax 26,Décines-Charpieu 25,Fontaine 25,Bourgoin-Jallieu 24,Le Puy-en-Velay 23,Moulins 23,Annecy-le-Vieux 22,Sainte-Foy-lès-Lyon 22,Voiron 22,Saint-Genis-Laval 21,Bourg-lès-Valence 20,Chamalières 20,Cluses 20,Meylan 20,Riom 20,Villefontaine 20,Albertville 19,Cournon-d'Auvergne 19,Cran-Gevrier 19,Seynod 19,Écully 19,Annonay 18,Firminy 18,Givors 18,Sallanches 17,Tassin-la-Demi-Lune 17,Issoire 16,Montbrison 16,Saint-Fons 16,Saint-Égrève 16
FR|Bourgogne-Franche-Comté|Dijon 150,Besançon 128,Belfort 55,Chalon-sur-Saône 47,Nevers 44,Auxerre 42,Mâcon 35,Montbéliard 29,Saint-Leu 29,Sens 29,Dole 26,Le Creusot 26,Beaune 24,Lons-le-Saunier 21,Montceau-les-Mines 20,Pontarlier 20,Vesoul 20,Autun 18,Audincourt 16,Chenôve 16
FR|Brittany|Rennes 209,Brest 145,Quimper 64,Lorient 58,Vannes 54,Saint-Brieuc 53,Saint-Malo 51,Fougères 24,Lanester 24,Concarneau 21,Lannion 21,Ploemeur 21,Morlaix 18,Douarnenez 17,Pontivy 17,Vitré 17,Cesson-Sévigné 16,Landerneau 16
FR|Centre|Tours 142,Orléans 124,Bourges 68,Blois 54,Châteauroux 53,Chartres 44,Joué-lès-Tours 37,Dreux 31,Vierzon 30,Olivet 23,Fleury-les-Aubrais 21,Romorantin-Lanthenay 20,Saint-Jean-de-Braye 20,Vendôme 19,Lucé 18,Saint-Jean-de-la-Ruelle 18,Montargis 17,Saint-Cyr-sur-Loire 17,Châteaudun 16,Gien 16,Saint-Avertin 16,Saran 16,Saint-Pierre-des-Corps 15
FR|Corsica|Ajaccio 54,Bastia 41
FR|Grand Est|Strasbourg 275,Reims 197,Metz 124,Mulhouse 111,Nancy 105,Colmar 65,Troyes 61,Charleville-Mézières 52,Châlons-en-Champagne 51,Thionville 44,Épinal 40,Haguenau 39,Saint-Dizier 32,Schiltigheim 32,Vandœuvre-lès-Nancy 32,Chaumont 29,Illkirch-Graffenstaden 27,Épernay 27,Montigny-lès-Metz 26,Saint-Dié-des-Vosges 25,Sarreguemines 24,Lunéville 22,Verdun 22,Forbach 21,Saint-Louis 21,Sedan 21,Bar-le-Duc 19,Sélestat 19,Saint-Avold 18,Toul 18,Bischheim 17,Lingolsheim 17,Vitry-le-François 17,Hayange 16,Laxou 16,Villers-lès-Nancy 16,Wittenheim 16,Yutz 16,Illzach 15,Pont-à-Mousson 15
FR|Hauts-de-France|Lille 228,Amiens 143,Roubaix 96,Tourcoing 92,Calais 74,Dunkerque 71,Villeneuve-d'Ascq 62,Saint-Quentin 55,Beauvais 53,Arras 47,Boulogne-sur-Mer 47,Douai 47,Valenciennes 45,Compiègne 44,Wattrelos 43,Marcq-en-Barœul 39,Lens 38,Cambrai 36,Liévin 34,Maubeuge 34,Béthune 32,Creil 32,Soissons 31,Lomme 30,Lambersart 29,Laon 29,Armentières 27,Abbeville 26,Coudekerque-Branche 25,Hénin-Beaumont 25,Bruay-la-Buissière 24,La Madeleine 24,Saint-Pol-sur-Mer 24,Grande-Synthe 23,Hazebrouck 23,Mons-en-Barœul 23,Loos 22,Croix 21,Denain 21,Halluin 20,Hem 20,Nogent-sur-Oise 20,Carvin 19,Senlis 19,Wasquehal 19,Avion 18,Ronchin 18,Saint-Amand-les-Eaux 18,Saint-Omer 18,Sin-le-Noble 18,Berck 16,Berck-Plage 16,Château-Thierry 16,Crépy-en-Valois 16,Faches-Thumesnil 16,Haubourdin 16,Hautmont 16,Outreau 16,Noyon 15,Tergnier 15
FR|Normandy|Le Havre 186,Rouen 113,Caen 111,Évreux 58,Dieppe 36,Alençon 31,Sotteville-lès-Rouen 31,Saint-Étienne-du-Rouvray 29,Cherbourg-Octeville 27,Le Grand-Quevilly 27,Vernon 26,Hérouville-Saint-Clair 24,Lisieux 24,Le Petit-Quevilly 23,Mont-Saint-Aignan 23,Fécamp 22,Saint-Lô 22,Louviers 19,Équeurdreville-Hainneville 19,Argentan 18,Tourlaville 18,Elbeuf 17,Flers 17,Montivilliers 17,Octeville 17,Bayeux 16,Canteleu 16
FR|Nouvelle-Aquitaine|Bordeaux 232,Limoges 141,Poitiers 86,Pau 83,La Rochelle 77,Mérignac 70,Pessac 58,Niort 55,Brive-la-Gaillarde 53,Angoulême 49,Bayonne 44,Talence 43,Anglet 41,Châtellerault 37,Mont-de-Marsan 36,Périgueux 35,Agen 34,Biarritz 33,Saint-Médard-en-Jalles 30,Saintes 30,Villenave-d'Ornon 30,Rochefort 29,Bergerac 28,La Teste-de-Buch 27,Villeneuve-sur-Lot 26,Bègles 24,Gradignan 24,Le Bouscat 24,Libourne 24,Lormont 23,Cenon 22,Dax 22,Bressuire 21,Cognac 21,Eysines 21,Gujan-Mestras 19,Marmande 19,Royan 19,Cestas 18,Blanquefort 17,Tulle 17,Floirac 16,Guéret 16
FR|Occitanie|Toulouse 433,Montpellier 248,Nîmes 148,Perpignan 111,Béziers 74,Albi 52,Montauban 52,Tarbes 52,Narbonne 51,Carcassonne 50,Castres 47,Alès 42,Sète 41,Colomiers 31,Tournefeuille 29,Rodez 28,Lunel 27,Auch 24,Blagnac 24,Muret 24,Agde 23,Cahors 23,Millau 23,Frontignan 22,Bagnols-sur-Cèze 20,Plaisance-du-Touch 19,Castelnau-le-Lez 18,Mauguio 18,Lattes 17,Pamiers 17,Balma 16,Lourdes 16,Cugnaux 15
FR|Pays de la Loire|Nantes 277,Angers 168,Le Mans 145,Saint-Nazaire 67,La Roche-sur-Yon 59,Cholet 53,Laval 50,Saint-Herblain 47,Rezé 39,Saumur 33,Saint-Sébastien-sur-Loire 29,Orvault 25,Vertou 23,Challans 19,Couëron 19,La Flèche 19,Carquefou 18,La Baule-Escoublac 18,La Chapelle-sur-Erdre 18,Bouguenais 17,Guérande 17,Fontenay-le-Comte 16,Les Herbiers 16,Les Sables-d'Olonne 16,Mayenne 16
FR|Provence-Alpes-Côte d'Azur|Marseille 795,Nice 339,Toulon 169,Aix-en-Provence 147,Avignon 90,Marseille 13 89,Marseille 08 79,Marseille 15 78,Marseille 09 77,Antibes 76,Cannes 70,La Seyne-sur-Mer 62,Marseille 14 62,Marseille 12 59,Marseille 11 57,Arles 53,Fréjus 53,Marseille 10 51,Hyères 50,Grasse 48,Cagnes-sur-Mer 47,Marseille 04 47,Martigues 46,Aubagne 45,Marseille 03 45,Marseille 05 45,Istres 44,Gap 43,Le Cannet 43,Marseille 06 43,Marseille 01 41,Salon-de-Provence 41,Draguignan 39,Vitrolles 39,Marignane 36,Marseille 07 36,Saint-Raphaël 35,Six-Fours-les-Plages 35,La Ciotat 33,Orange 31,Carpentras 30,Menton 30,Saint-Laurent-du-Var 30,La Garde 28,Cavaillon 27,Vallauris 27,Marseille 02 26,Miramas 24,La Valette-du-Var 23,Allauch 21,Gardanne 21,Manosque 21,Les Pennes-Mirabeau 20,Pertuis 20,Digne-les-Bains 19,Mandelieu-la-Napoule 19,Mougins 19,Sanary-sur-Mer 19,Sorgues 19,Vence 19,La Crau 18,Marseille 16 18,Fos-sur-Mer 17,L'Isle-sur-la-Sorgue 17,Le Pontet 16,Port-de-Bouc 16,Brignoles 15,Saint-Maximin-la-Sainte-Baume 15
FR|Île-de-France|Paris 2139,Cergy-Pontoise 183,Saint-Quentin-en-Yvelines 147,Boulogne-Billancourt 109,Argenteuil 101,Saint-Denis 96,Montreuil 91,Asnières-sur-Seine 87,Nanterre 87,Courbevoie 85,Créteil 85,Versailles 85,Colombes 82,Aulnay-sous-Bois 81,Vitry-sur-Seine 81,Champigny-sur-Marne 77,Rueil-Malmaison 77,Saint-Maur-des-Fossés 75,Aubervilliers 71,Drancy 62,Levallois-Perret 62,Noisy-le-Grand 62,Issy-les-Moulineaux 61,Neuilly-sur-Seine 61,Antony 60,Cergy 58,Ivry-sur-Seine 58,Sarcelles 58,Clichy 57,Maisons-Alfort 54,Meaux 54,Sartrouville 54,Pantin 53,Fontenay-sous-Bois 52,Évry 52,Clamart 51,Bondy 48,Le Blanc-Mesnil 48,Villejuif 48,Chelles 47,Sevran 47,Vincennes 46,Épinay-sur-Seine 46,Bobigny 45,Meudon 45,Suresnes 45,Mantes-la-Jolie 44,Gennevilliers 42,Rosny-sous-Bois 42,Corbeil-Essonnes 41,Puteaux 41,Saint-Germain-en-Laye 41,Garges-lès-Gonesse 40,Livry-Gargan 40,Savigny-sur-Orge 40,Bagneux 39,Massy 39,Melun 39,Montigny-le-Bretonneux 39,Montrouge 39,Noisy-le-Sec 39,Saint-Ouen 39,Gagny 38,Alfortville 37,La Courneuve 37,Villepinte 37,Choisy-le-Roi 36,Conflans-Sainte-Honorine 36,Plaisir 36,Poissy 36,Tremblay-en-France 36,Pontault-Combault 35,Bagnolet 34,Franconville 34,Neuilly-sur-Marne 34,Sainte-Geneviève-des-Bois 34,Châtenay-Malabry 33,Stains 33,Châtillon 32,Guyancourt 32,Le Perreux-sur-Marne 32,Les Mureaux 32,Palaiseau 32,Athis-Mons 31,Charenton-le-Pont 31,Houilles 31,Nogent-sur-Marne 31,Villeneuve-Saint-Georges 31,Viry-Châtillon 31,Élancourt 31,Chatou 30,Goussainville 30,L'Haÿ-les-Roses 30,Pontoise 30,Thiais 30,Villiers-sur-Marne 30,Clichy-sous-Bois 29,Draveil 29,Le Chesnay 29,Malakoff 29,Saint-Cloud 29,Yerres 29,Bezons 28,Champs-sur-Marne 28,Ermont 28,Le Kremlin-Bicêtre 28,Pierrefitte-sur-Seine 28,Trappes 28,Villemomble 28,Cachan 27,Gonesse 27,Rambouillet 27,Sannois 27,Taverny 27,Vigneux-sur-Seine 27,Villiers-le-Bel 27,La Garenne-Colombes 26,Les Ulis 26,Savigny-le-Temple 26,Vanves 26,Fontenay-aux-Roses 25,Fresnes 25,Grigny 25,Herblay 25,Ris-Orangis 25,Romainville 25,Sucy-en-Brie 25,Bois-Colombes 24,Brunoy 24,Brétigny-sur-Orge 24,Eaubonne 24,Gif-sur-Yvette 24,Montfermeil 24,Sèvres 24,Torcy 24,Villeparisis 24,Achères 23,Le Plessis-Robinson 23,Maisons-Laffitte 23,Montgeron 23,Ozoir-la-Ferrière 23,Saint-Ouen-l'Aumône 23,Étampes 23,Combs-la-Ville 22,Cormeilles-en-Parisis 22,Deuil-la-Barre 22,La Celle-Saint-Cloud 22,Le Mée-sur-Seine 22,Sceaux 22,Villeneuve-la-Garenne 22,Vélizy-Villacoublay 22,Dammarie-les-Lys 21,Lagny-sur-Marne 21,Les Lilas 21,Longjumeau 21,Montmorency 21,Orly 21,Roissy-en-Brie 21,Saint-Mandé 21,Saint-Michel-sur-Orge 21,Vauréal 21,Chevilly-Larue 20,Fontainebleau 20,Les Pavillons-sous-Bois 20,Mantes-la-Ville 20,Morsang-sur-Orge 20,Saint-Gratien 20,Bonneuil-sur-Marne 19,Bourg-la-Reine 19,Chaville 19,Chilly-Mazarin 19,Garches 19,Jouy-le-Moutier 19,Le Plessis-Trévise 19,Limay 19,Limeil-Brévannes 19,Maurepas 19,Mitry-Mory 19,Neuilly-Plaisance 19,Chennevières-sur-Marne 18,Joinville-le-Pont 18,Le Pré-Saint-Gervais 18,Les Clayes-sous-Bois 18,Montigny-lès-Cormeilles 18,Orsay 18,Villeneuve-le-Roi 18,Arcueil 17,Domont 17,Le Pecq 17,Le Vésinet 17,Marly-le-Roi 17,Montereau-Fault-Yonne 17,Osny 17,Soisy-sous-Montmorency 17,Verneuil-sur-Seine 17,Verrières-le-Buisson 17,Boissy-Saint-Léger 16,Brie-Comte-Robert 16,Bry-sur-Marne 16,Gentilly 16,Lognes 16,Moissy-Cramayel 16,Saint-Cyr-l'École 16,Saint-Leu-la-Forêt 16,Viroflay 16,Avon 15,Carrières-sous-Poissy 15,Coulommiers 15,Montesson 15,Noisiel 15,Éragny 15
GA|Estuaire|Libreville 578
GA|Haut-Ogooué|Franceville 43,Moanda 30
GA|Moyen-Ogooué|Lambaréné 21
GA|Ngouni|Mouila 22
GA|Nyanga|Tchibanga 19
GA|Ogooué-Lolo|Koulamoutou 16
GA|Ogooué-Maritime|Port-Gentil 109
GA|Woleu-Ntem|Oyem 31
GB|England|London 7557,Birmingham 984,Liverpool 864,Nottingham 730,Sheffield 685,Bristol 617,Leicester 509,Leeds 455,Manchester 396,Stoke-on-Trent 373,Coventry 359,Sunderland 335,Birkenhead 325,Islington 319,Reading 318,Kingston upon Hull 314,Preston 313,Bradford 299,Southend-on-Sea 295,Derby 270,Plymouth 260,Luton 258,Wolverhampton 253,City of Westminster 248,Southampton 246,Blackpool 239,Milton Keynes 230,Bexley 228,Archway 216,Northampton 216,Norwich 213,Dudley 199,Portsmouth 194,Newcastle upon Tyne 192,Sutton 188,Swindon 186,Crawley 181,Ipswich 179,Wigan 175,Croydon 173,Mansfield 172,Walsall 172,Oxford 171,Warrington 165,Bournemouth 164,Slough 164,Peterborough 163,Cambridge 158,Doncaster 158,York 154,Gloucester 150,Poole 150,Burnley 149,Huddersfield 149,Telford 148,Blackburn 147,Basildon 145,Middlesbrough 143,Bolton 141,Brighton 139,Stockport 139,West Bromwich 136,Grimsby 134,Hastings 133,High Wycombe 133,Watford 126,Saint Peters 125,Burton upon Trent 122,Colchester 122,Eastbourne 118,Exeter 118,Rotherham 118,Cheltenham 116,Lincoln 115,Chesterfield 113,Chelmsford 112,Basingstoke 108,Dagenham 108,Maidstone 108,Bedford 107,Sutton Coldfield 107,Oldham 105,Enfield Town 104,Woking 104,St Helens 103,Worcester 102,Gillingham 101,Worthing 99,Rochdale 98,Solihull 96,Bath 95,Romford 95,Royal Leamington Spa 95,Harlow 94,High Peak 93,Nuneaton 93,Darlington 92,Southport 92,Chester 91,Grays 90,Stevenage 90,Wembley 90,Harrogate 89,Hartlepool 89,Cannock 86,Hemel Hempstead 86,St Albans 85,Redditch 84,South Shields 84,Halifax 83,Weston-super-Mare 83,Beckenham 82,Tamworth 82,Scunthorpe 80,Stockton-on-Tees 80,Wakefield 79,Carlisle 78,Gateshead 78,Fylde 77,Bracknell 76,Chatham 76,Crewe 76,Newcastle under Lyme 76,Aylesbury 75,Hove 75,Rugby 73,Salford 73,Guildford 72,Purley 72,Shrewsbury 72,Barnsley 71,Gosport 71,Lowestoft 71,Southall 70,Royal Tunbridge Wells 69,Stafford 69,Ellesmere Port 68,Rossendale 67,Folkestone 66,Hounslow 66,Kingswood 65,Maidenhead 65,Taunton 65,Torquay 65,Bognor Regis 64,Kettering 64,Macclesfield 64,Waterlooville 64,Ashford 63,Great Yarmouth 63,Runcorn 63,Scarborough 62,Aldershot 61,Barking 61,Bury 61,Castleford 61,Widnes 61,Farnborough 60,Hereford 60,Loughborough 60,Margate 60,Stroud 60,Welwyn Garden City 60,Littlehampton 59,Wallasey 59,Bootle 58,Weymouth 58,Cheshunt 57,Corby 57,Dartford 57,Dewsbury 57,Fareham 57,Kidderminster 57,Morley 57,Sale 56,Stourbridge 56,Canterbury 55,Halesowen 55,Huyton 55,South Croydon 55,Acton 54,Eastleigh 54,Gravesend 54,Washington 54,Braintree 53,Brentwood 53,Crosby 52,Dunstable 52,Esher 52,Morecambe 52,Redhill 52,Reigate 52,Batley 51,Clacton-on-Sea 51,Horsham 51,Staines 51,Wellingborough 51,Bletchley 50,Hayes 50,Keighley 50,Paignton 50,Banbury 49,Bromsgrove 49,Sittingbourne 49,South Benfleet 49,Durham 48,Long Eaton 48,Mitcham 48,Morden 48,West Bridgford 48,Lancaster 47,Northwich 47,Tipton 47,Banstead 46,Barrow in Furness 46,Carshalton 46,Havant 46,King's Lynn 46,Middleton 46,Winchester 46,Yeovil 46,Hinckley 45,Pontefract 45,Salisbury 45,Ashton-under-Lyne 44,Grantham 44,Great Sankey 44,Leatherhead 44,Leigh 44,Letchworth Garden City 44,Sutton in Ashfield 44,Bury St Edmunds 43,Kirkby 43,Newark on Trent 43,Redruth 43,Wallsend 43,Welling 43,Worksop 43,Altrincham 42,Andover 42,Christchurch 42,Dover 42,Hatfield 42,Stretford 42,Boston 41,Bridgwater 41,Lytham St Annes 41,Newburn 41,Prescot 41,Swadlincote 41,Trowbridge 41,Urmston 41,Wokingham 41,Bexhill-on-Sea 40,Bloxwich 40,North Shields 40,Abingdon 39,Fleet 39,Ilkeston 39,Ramsgate 39,Skelmersdale 39,Tonbridge 39,Arnold 38,Bishops Stortford 38,Canvey Island 38,Coalville 38,Greenford 38,Houghton-Le-Spring 38,Leyland 38,Rushden 38,Surbiton 38,Whitley Bay 38,Blyth 37,Chester-le-Street 37,Eccles 37,Farnham 37,Great Malvern 37,Herne Bay 37,Leighton Buzzard 37,Peterlee 37,Redcar 37,Wilmslow 37,Yeadon 37,Billericay 36,Billingham 36,Chippenham 36,Chipping Sodbury 36,Hitchin 36,Mangotsfield 36,Newton Abbot 36,Tyldesley 36,Walkden 36,Accrington 35,Bentley 35,Bridlington 35,Hoddesdon 35,Bicester 34,Chorley 34,Exmouth 34,Felling 34,Haywards Heath 34,Radcliffe 34,Totton 34,Wednesfield 34,Wigston Magna 34,Yate 34,Brighouse 33,Cramlington 33,Darwen 33,Glossop 33,Lichfield 33,Newbury 33,Pudsey 33,Wickford 33,Windsor 33,Barnstaple 32,Borehamwood 32,Chichester 32,Cleethorpes 32,Falmouth 32,Hyde 32,Lower Earley 32,Prestwich 32,Spalding 32,Wisbech 32,Beverley 31,Burgess Hill 31,Deal 31,Ruislip 31,Saint Neots 31,Thornton-Cleveleys 31,Barnet 30,Bedworth 30,Camberley 30,Egham 30,Harpenden 30,Heswall 30,Hucknall 30,Rayleigh 30,Sevenoaks 30,Whitstable 30,Winsford 30,Ashton in Makerfield 29,Bideford 29,Burntwood 29,Cheadle Hulme 29,Consett 29,Didcot 29,Felixstowe 29,Kendal 29,Kidsgrove 29,Nelson 29,Rochester 29,Shipley 29,Stanford-le-Hope 29,Witney 29,Ashington 28,Brierley Hill 28,Kirkby in Ashfield 28,Stratford-upon-Avon 28,Sunbury-on-Thames 28,Willenhall 28,Ashford 27,Burngreave 27,Cleckheaton 27,Denton 27,East Grinstead 27,Epsom 27,Haverhill 27,Jarrow 27,Maghull 27,Melton Mowbray 27,Workington 27,Bishop Auckland 26,Bramhall 26,Camden Town 26,Congleton 26,Coulsdon 26,Crowthorne 26,Farnworth 26,Frome 26,Hertford 26,Newton Aycliffe 26,Northolt 26,Ryde 26,Staveley 26,Westhoughton 26,Bartley Green 25,Blackheath 25,Fleetwood 25,Newport 25,Pitsea 25,Selby 25,Skegness 25,St Austell 25,Thetford 25,Whitehaven 25,Witham 25,Daventry 24,Droitwich 24,Droylsden 24,Evesham 24,Feltham 24,Golborne 24,Gosforth 24,Hindley 24,Huntingdon 24,New Milton 24,Ormskirk 24,Plymstock 24,Portishead 24,Rugeley 24,Thatcham 24,Warwick 24,Wednesbury 24,Whitefield 24,Alfreton 23,Belper 23,Broadstairs 23,Burnham-on-Sea 23,Camborne 23,Chapeltown 23,Formby 23,Godalming 23,Heanor 23,Litherland 23,Lofthouse 23,Market Harborough 23,Oadby 23,Potters Bar 23,Royton 23,Seaford 23,Stalybridge 23,Truro 23,Walton-on-Thames 23,Wellington 23,Woodford Green 23,Amersham 22,Berkhamsted 22,Hadley Wood 22,Kenilworth 22,Newton-le-Willows 22,Ossett 22,Rawtenstall 22,Retford 22,Rottingdean 22,Seaham 22,Stanley 22,Sudbury 22,Swanley 22,Thornaby-on-Tees 22,Bordon 21,Buxton 21,Caterham 21,Chesham 21,Clevedon 21,Cowes 21,Crowborough 21,Dronfield 21,East Dereham 21,Failsworth 21,Gainsborough 21,Gerrards Cross 21,Goole 21,Guiseley 21,Harwich 21,Horley 21,Isleworth 21,Maldon 21,March 21,Nailsea 21,Ripley 21,Stamford 21,Stourport-on-Severn 21,Stowmarket 21,Ampthill 20,Atherton 20,Bingley 20,Bowthorpe 20,Brough 20,Brownhills 20,Chalfont Saint Peter 20,Chislehurst 20,Colne 20,Dinnington 20,Earl Shilton 20,Faversham 20,Hailsham 20,Hythe 20,Kempston 20,Kempston Hardwick 20,Kingswinford 20,Leek 20,Newmarket 20,Newquay 20,Penzance 20,Portslade 20,Poulton-le-Fylde 20,Sandown 20,Swinton 20,Tewkesbury 20,Tiverton 20,Yateley 20,Adwick le Street 19,Chessington 19,Dukinfield 19,East Molesey 19,Eastwood 19,Ely 19,Emsworth 19,Great Wyrley 19,Hebburn 19,Hook 19,Horsforth 19,Horwich 19,Irlam 19,Lancing 19,Melksham 19,Mirfield 19,Oswestry 19,Peacehaven 19,Pinner 19,Rawmarsh 19,Shoreham-by-Sea 19,South Elmsall 19,South Ockendon 19,Wantage 19,West Molesey 19,Weybridge 19,Yarm 19,Amersham on the Hill 18,Ascot 18,Biddulph 18,Bishopstoke 18,Chapel Allerton 18,Devizes 18,Dorking 18,Ferndown 18,Grove 18,Hadleigh 18,Hampton 18,Hedge End 18,Maltby 18,Mansfield Woodhouse 18,Marlow 18,Marple 18,Moreton 18,New Mills 18,Ramsbottom 18,Sandbach 18,Spennymoor 18,Uckfield 18,Waltham Abbey 18,Ware 18,Alton 17,Bedlington 17,Biggleswade 17,Brixham 17,Bushey 17,Calne 17,Cirencester 17,Cobham 17,Cowley 17,Dorchester 17,Frinton-on-Sea 17,Guisborough 17,Harringay 17,Haydock 17,Hayling Island 17,Heysham 17,Lewes 17,Longfield 17,Mountsorrel 17,Nantwich 17,Northallerton 17,Rochford 17,Romsey 17,Sleaford 17,Teignmouth 17,Thorne 17,Tynemouth 17,Walton-on-the-Naze 17,Warminster 17,Wath upon Dearne 17,Westbury 17,Whickham 17,Aldridge 16,Baildon 16,Basford 16,Bebington 16,Carterton 16,Conisbrough 16,Earlsfield 16,Elland 16,Hartley 16,Hoyland Nether 16,Keynsham 16,Kidlington 16,Kippax 16,Louth 16,Lymington 16,Ripon 16,Royston 16,Ryton 16,Saltash 16,Swanscombe 16,Tadley 16,Wombwell 16,Worcester Park 16,Addlestone 15,Blaydon-on-Tyne 15,Bodmin 15,Bredbury 15,Bromborough 15,Clayton-le-Woods 15,Cleveleys 15,Clitheroe 15,Corsham 15,Darton 15,Dursley 15,Garforth 15,Hadley 15,Hale 15,Haslingden 15,Hazel Grove 15,Ilkley 15,Ingleby Greenhow 15,Knaresborough 15,Matlock 15,Mexborough 15,Neston 15,Neston 15,Newport Pagnell 15,Orpington 15,Otley 15,Penrith 15,Petersfield 15,Saffron Walden 15,Sinfin 15,Skipton 15,South Hayling 15,Thornton Heath 15,Wimborne Minster 15,Beaconsfield 14,Beccles 14,Biggin Hill 14,Bishops Cleeve 14,Bourne 14,Bridport 14,Didsbury 14,Featherstone 14,Haslemere 14,Hythe 14,Kirk Sandall 14,Knottingley 14,Littleborough 14,Market Deeping 14,Middlewich 14,Mildenhall 14,Morpeth 14,Pinxton 14,Poynton 14,Prenton 14,Ringwood 14,Ryhope 14,Shepshed 14,Stoke Gifford 14,Stone 14,The Boldons 14,West Wickham 14,Wetherby 14,Wombourn 14,Abbey Wood 13,Alsager 13,Armthorpe 13,Ashtead 13,Bacup 13,Berwick-Upon-Tweed 13,Blacon 13,Bolton upon Dearne 13,Brackley 13,Bridgnorth 13,Broadfield 13,Broxbourne 13,Buckingham 13,Chard 13,Chelmsley Wood 13,Churchdown 13,Cinderford 13,Driffield 13,Eaton Socon 13,Flitwick 13,Frimley 13,Hetton-Le-Hole 13,Hurstpierpoint 13,Knutsford 13,Longton 13,Mablethorpe 13,Milnrow 13,Newhaven 13,Newhaven 13,Newport 13,Oxted 13,Portland 13,Rustington 13,Sidmouth 13,Smethwick 13,Stocksbridge 13,Street 13,Streetly 13,Uttoxeter 13,Verwood 13,Whitby 13,Whittlesey 13,Ashby-de-la-Zouch 12,Barnham 12,Belsize Park 12,Blandford Forum 12,Bolsover 12,Brixton Hill 12,Charlton Kings 12,Chorleywood 12,Codsall 12,Cross Hills 12,Cudworth 12,Grange Hill 12,Halstead 12,Hartshill 12,Haxby 12,Heckmondwike 12,Helston 12,Henlow 12,Ivybridge 12,Kirkham 12,Liversedge 12,Lymm 12,Market Drayton 12,Minehead 12,North Walsham 12,Prudhoe 12,Purfleet 12,Rickmansworth 12,Sandy 12,Sheerness 12,Syston 12,Tavistock 12,Thornbury 12,Tilbury 12,Todmorden 12,Tring 12,West Drayton 12,Atherstone 11,Attleborough 11,Barton upon Humber 11,Beighton 11,Brentford 11,Buckhurst Hill 11,Cheadle 11,Chertsey 11,Codicote 11,Cranleigh 11,Dawlish 11,Desborough 11,Diss 11,Downham Market 11,Featherstone 11,Great Bookham 11,Great Harwood 11,Harrow on the Hill 11,Henley-on-Thames 11,Hexham 11,Honiton 11,Ilfracombe 11,Immingham 11,Ince-in-Makerfield 11,Kesgrave 11,Kimberley 11,Kingsteignton 11,Knowle 11,Leominster 11,Little Lever 11,Ludlow 11,Oakham 11,Oldbury 11,Padiham 11,Pelsall 11,Penistone 11,Rainhill 11,Rastrick 11,Ross on Wye 11,Royal Wootton Bassett 11,Selsey 11,Shefford 11,Shirebrook 11,Thame 11,Timperley 11,Ulverston 11,Wells 11,Woodbridge 11,Abbots Langley 10,Abram 10,Amesbury 10,Annfield Plain 10,Attleborough 10,Baldock 10,Barnoldswick 10,Barnsbury 10,Birchington-on-Sea 10,Boughton 10,Bradwell 10,Brandon 10,Braunton 10,Brierfield 10,Broadstone 10,Bulford 10,Castle Vale 10,Chatteris 10,Chigwell 10,Cockington 10,Coleford 10,Cosham 10,Edgware 10,Epping 10,Erith 10,Ferryhill 10,Garstang 10,Glenfield 10,Greasby 10,Hedon 10,Horbury 10,Kearsley 10,Killamarsh 10,Kingston upon Thames 10,Kirby Muxloe 10,Little Hulton 10,Lutterworth 10,Maryport 10,Midsomer Norton 10,Mossley 10,New Romney 10,Parkstone 10,Polesworth 10,Ponteland 10,Royston 10,Saint Leonards-on-Sea 10,Shepperton 10,Shepton Mallet 10,Sherborne 10,Shildon 10,Sidcup 10,Snodland 10,Soham 10,Sowerby Bridge 10,St Ives 10,Stakeford 10,Steyning 10,Swanage 10,Teddington 10,Thirsk 10,Upminster 10,Wallingford 10,Waltham Cross 10,Warsop 10,Watton 10,Westergate 10,Whitchurch 10,Wivenhoe 10,Yatton 10,Bewbush 9,Bewdley 9,Bingham 9,Bradford-on-Avon 9,Broughton Astley 9,Burscough 9,Caister-on-Sea 9,Calcot 9,Carcroft 9,Chasetown 9,Cockermouth 9,Coppull 9,Cowplain 9,Cromer 9,Crook 9,Farnborough 9,Frodsham 9,Gillingham 9,Grappenhall 9,Greenhill 9,Hemsworth 9,Hunstanton 9,Kiveton Park 9,Knaphill 9,Launceston 9,Ledbury 9,Liskeard 9,Longdendale 9,Lydney 9,Market Warsop 9,Meltham Mills 9,Oakengates 9,Par 9,Plympton 9,Queensbury 9,Raunds 9,Scalby 9,Seaton Delaval 9,Shortlands 9,Southwater 9,Storrington 9,Tarleton 9,Tidworth 9,Tiptree 9,Towcester 9,Wideopen 9,Yaxley 9,Adlington 8,Alnwick 8,Ashbourne 8,Aveley 8,Bircotes 8,Brandon 8,Brightlingsea 8,Burnham-on-Crouch 8,Cambourne 8,Carnforth 8,Chalfont St Giles 8,City of London 8,Clayton West 8,Clayton le Moors 8,Clowne 8,Crediton 8,Crewkerne 8,Cullompton 8,Dalton in Furness 8,Darfield 8,Dorridge 8,Eaglescliffe 8,Easton 8,Edenbridge 8,Enderby 8,Euxton 8,Fakenham 8,Fazeley 8,Freckleton 8,Freshwater 8,Glastonbury 8,Great Dunmow 8,Hadleigh 8,Hardingstone 8,Hawkinge 8,Hayle 8,Highworth 8,Histon 8,Holbeach 8,Hornsea 8,Humberston 8,Irthlingborough 8,Iver Heath 8,Littleport 8,Longridge 8,Maidenbower 8,Marlborough 8,Marske-by-the-Sea 8,Meltham 8,New Basford 8,Northam 8,Okehampton 8,Paddock Wood 8,Partington 8,Penkridge 8,Pershore 8,Pocklington 8,Princes Risborough 8,Radcliffe on Trent 8,Radlett 8,Rainworth 8,Ramsey 8,Richmond 8,Richmond 8,Rothwell 8,Sawbridgeworth 8,Shanklin 8,Sheringham 8,Silsden 8,Torpoint 8,Totnes 8,Tottington 8,Twyford 8,Wareham 8,Warlingham 8,Water Eaton 8,Watton 8,Wendover 8,West Kirby 8,West Thurrock 8,Windermere 8,Alcester 7,Anstey 7,Balsall Common 7,Barnard Castle 7,Basford  Stoke-on-Trent 7,Benwell 7,Billingshurst 7,Bollington 7,Bolton le Sands 7,Brigg 7,Bude 7,Bursledon 7,Burton Latimer 7,Calverton 7,Chalford 7,Chapel en le Frith 7,Cleator Moor 7,Cotgrave 7,Culcheth 7,Danbury 7,Easington 7,Faringdon 7,Filey 7,Furnace Green 7,Glusburn 7,Godmanchester 7,Great Missenden 7,Harefield 7,Hassocks 7,Hook 7,Horncastle 7,Iver 7,Kemsing 7,Keyworth 7,Kings Langley 7,Langley Green 7,Larkfield 7,Lee-on-the-Solent 7,Lightwater 7,Midhurst 7,Murton 7,North Baddesley 7,North Ferriby 7,Norton 7,Norton Canes 7,Old Harlow 7,Old Windsor 7,Otford 7,Penryn 7,Pickering 7,Rishton 7,Sacriston 7,Sawston 7,Send 7,Shaftesbury 7,Sherburn in Elmet 7,Sileby 7,Skelton 7,Skelton 7,Southam 7,Southwell 7,Stonehouse 7,Stotfold 7,Sturry 7,Swaffham 7,Tadworth 7,Tenterden 7,Thrapston 7,Ushaw Moor 7,Wadebridge 7,Waltham 7,Wardle 7,West Mersea 7,Westgate on Sea 7,Willington 7,Amble 6,Arlesey 6,Askern 6,Audley 6,Axminster 6,Aylsham 6,Battle 6,Benson 6,Billinge 6,Bishops Waltham 6,Blaby 6,Borrowash 6,Boston Spa 6,Bowdon 6,Bracebridge Heath 6,Broseley 6,Brundall 6,Burley in Wharfedale 6,Burwell 6,Burwell 6,Callington 6,Castle Donington 6,Chipping Norton 6,Chipping Ongar 6,Colnbrook 6,Cottenham 6,Countesthorpe 6,Dartmouth 6,Denmead 6,Dodworth 6,Dunholme 6,East Cowes 6,East Horsley 6,East Leake 6,East Wittering 6,Egremont 6,Farnham Royal 6,Fordingbridge 6,Four Marks 6,Gorleston-on-Sea 6,Gossops Green 6,Great Gonerby 6,Great Torrington 6,Hagley 6,Halesworth 6,Haworth 6,Heighington 6,Hemsby 6,Hethersett 6,Higham Ferrers 6,Hindhead 6,Holbeck 6,Holmes Chapel 6,Hoylake 6,Ibstock 6,Ilminster 6,Ingatestone 6,Kibworth Harcourt 6,Kilburn 6,Kingsbridge 6,Leiston 6,Liphook 6,Liss 6,Malmesbury 6,Manningtree 6,Marchwood 6,Market Weighton 6,Milford 6,Millom 6,Narborough 6,Netley 6,Newbiggin-by-the-Sea 6,Olney 6,Oundle 6,Peasedown Saint John 6,Pembury 6,Rainford 6,Rainham 6,Ravenshead 6,Rowlands Gill 6,Ruddington 6,Ruskington 6,Saltburn-by-the-Sea 6,Shifnal 6,St Leonards 6,Stainforth 6,Stockton Heath 6,Stone 6,Stone 6,Strensall 6,Studley 6,Tadcaster 6,Thames Ditton 6,Tunstall 6,Upton 6,Ventnor 6,Wales 6,Washingborough 6,Waterbeach 6,Weaverham 6,Wellesbourne 6,Wellesbourne Mountford 6,Wem 6,West Hallam 6,Wheatley 6,Whitworth 6,Wigton 6,Wilsden 6,Wingerworth 6,Withernsea 6,Witley 6,Wotton-under-Edge 6,Wroughton 6,Appley Bridge 5,Bagshot 5,Barnt Green 5,Barrow upon Soar 5,Barrowford 5,Bayston Hill 5,Bidford-on-Avon 5,Bilston 5,Blackrod 5,Bourne End 5,Bovingdon 5,Brixworth 5,Brotton 5,Budleigh Salterton 5,Bungay 5,Cheddar 5,Chinnor 5,Cookham 5,Copthorne 5,Cradley Heath 5,Cranfield 5,Creswell 5,Crofton 5,Earls Barton 5,East Boldon 5,East Tilbury 5,Edwinstowe 5,Great Wakering 5,Helsby 5,Hoo 5,Hungerford 5,Kelvedon 5,Long Ashton 5,Looe 5,Lyneham 5,Malton 5,Manston 5,Measham 5,Nailsworth 5,New Alresford 5,Pelton 5,Poringland 5,Preesall 5,Quorndon 5,Radstock 5,Redbourn 5,Ryhill 5,Sawtry 5,Shelley 5,Shepley 5,Shevington 5,Shipston on Stour 5,South Molton 5,Stansted Mountfitchet 5,Staplehurst 5,Tetbury 5,West Byfleet 5,West Clandon 5,West Kingsdown 5,Whaley Bridge 5,Whitburn 5,Wincanton 5,Wingate 5,Wirksworth 5,Woburn Sands 5,Yapton 5
GB|Northern Ireland|Belfast 275,Derry 84,Lisburn 78,Newtownabbey 64,Bangor 60,Craigavon 59,Castlereagh 57,Ballymena 29,Carrickfergus 29,Newtownards 29,Newry 28,Coleraine 26,Portadown 22,Omagh 21,Antrim 20,Larne 18,Banbridge 16,Armagh 15,Dundonald 14,Enniskillen 14,Strabane 14,Holywood 13,Limavady 13,Dungannon 12,Cookstown 11,Downpatrick 11,Ballymoney 10,Ballyclare 9,Comber 9,Magherafelt 9,Carryduff 8,Portstewart 8,Warrenpoint 8,Donaghadee 7,Newcastle 7,Portrush 7,Ballycastle 6,Ballynahinch 6,Dromore 6,Kilkeel 6,Coalisland 5,Crumlin 5,Greenisland 5,Jordanstown 5,Randalstown 5
GB|Scotland|Glasgow 592,Edinburgh 465,Aberdeen 197,Dundee 148,Paisley 76,East Kilbride 75,Livingston 57,Hamilton 53,Cumbernauld 52,Dunfermline 50,Kirkcaldy 49,Ayr 47,Inverness 47,Perth 47,Kilmarnock 46,Coatbridge 44,Greenock 44,Glenrothes 39,Airdrie 37,Stirling 36,Falkirk 35,Irvine 34,Dumfries 33,Motherwell 32,Rutherglen 31,Wishaw 31,Cambuslang 28,Bearsden 27,Clydebank 27,Newton Mearns 25,Vale of Leven 25,Arbroath 24,Musselburgh 24,Bishopbriggs 23,Elgin 23,Renfrew 22,Bathgate 21,Bellshill 21,Alloa 20,Dumbarton 20,Kirkintilloch 20,Orkney 20,Isle of Lewis 19,Barrhead 18,Dalserf 18,Peterhead 18,Blantyre 17,Grangemouth 17,High Blantyre 17,Saint Andrews 17,Bonnyrigg 16,Erskine 16,Johnstone 16,Kilwinning 16,Penicuik 16,Viewpark 16,Bo’ness 15,Broxburn 15,Larkhall 15,Port Glasgow 15,Prestwick 15,Troon 15,Forfar 14,Hawick 14,Helensburgh 14,Rosyth 14,Carluke 13,Dalkeith 13,Fraserburgh 13,Galashiels 13,Inverurie 13,Linlithgow 13,Mayfield 13,Milngavie 13,Saltcoats 13,Armadale 12,Giffnock 12,Montrose 12,Tranent 12,Westhill 12,Ardrossan 11,Carnoustie 11,Cowdenbeath 11,Gourock 11,Largs 11,Methil 11,Stonehaven 11,Stranraer 11,Dalgety Bay 10,Ellon 10,Forres 10,Kilsyth 10,Larbert 10,Nairn 10,Stenhousemuir 10,Whitburn 10,Annan 9,Blairgowrie 9,Bonhill 9,Clarkston 9,Cumnock 9,Cupar 9,Dunblane 9,Haddington 9,Lanark 9,Lenzie 9,Leven 9,Linwood 9,Oban 9,Prestonpans 9,Queensferry 9,Stevenston 9,Tullibody 9,Banchory 8,Brechin 8,Buckie 8,Colinton 8,Denny 8,Dunbar 8,Dunoon 8,Kilbirnie 8,Lossiemouth 8,Monifieth 8,Peebles 8,Portlethen 8,Shotts 8,Stornoway 8,Thurso 8,Alexandria 7,Bannockburn 7,Chapelhall 7,Cove 7,Crieff 7,Currie 7,Duntocher 7,Girvan 7,Isle of Bute 7,Kelty 7,Kirkwall 7,Lerwick 7,Lochgelly 7,Moodiesburn 7,North Berwick 7,Stepps 7,Stewarton 7,Strathaven 7,Wick 7,Alness 6,Balerno 6,Ballingry 6,Beith 6,Bothwell 6,Burntisland 6,Cockenzie 6,Dalry 6,Dingwall 6,Dyce 6,Elderslie 6,Fort William 6,Gorebridge 6,Houston 6,Kelso 6,Kirriemuir 6,Loanhead 6,Locharbriggs 6,Newarthill 6,Newmains 6,Selkirk 6,Stonehouse 6,Uddingston 6,Blackburn 5,Bonnybridge 5,Bridge of Allan 5,Faifley 5,Holytown 5,Inverkeithing 5,Isle of Arran 5,Neilston 5,New Stevenston 5,Polmont 5,Tillicoultry 5,Turriff 5,Westhill 5
GB|Wales|Cardiff 447,Newport 307,Swansea 300,Wrexham 66,Buckley 64,Tonypandy 63,Rhondda 59,Bridgend 58,Barry 55,Llanelli 50,Cwmbran 48,Neath 46,Merthyr Tydfil 44,Coity 41,Pontypool 36,Briton Ferry 35,Colwyn Bay 34,Ebbw Vale 33,Deeside 32,Aberdare 31,Caerphilly 31,Pontypridd 30,Flint 26,Hawarden 26,Rhyl 26,Rhosllanerchrugog 25,Ammanford 24,Penarth 23,Gorseinon 21,Maesteg 21,Risca 20,Aberystwyth 19,Clydach 19,Prestatyn 19,Abergele 18,Bangor 18,Brymbo 18,Gelligaer 17,Carmarthen 16,Chepstow 16,Porthcawl 16,Abergavenny 15,Blackwood 15,Brynmawr 15,Haverfordwest 15,Llandudno 15,Tredegar 15,Llantrisant 14,Llantwit Major 14,Milford Haven 14,Pyle 14,Bargoed 13,Nelson 13,Treharris 12,Abertillery 11,Caldicot 11,Holyhead 11,Mountain Ash 11,Newtown 11,Abercarn 10,Aberkenfig 10,Caernarfon 10,Mold 10,Monmouth 10,Pembroke Dock 10,Ystalyfera 10,Caerleon 9,Deganwy 9,Denbigh 9,Pencoed 9,Pontarddulais 9,Rhymney 9,Tonyrefail 9,Beddau 8,Bedwas 8,Brecon 8,Burry Port 8,Dinas Powys 8,Pembroke 8,Treorchy 8,Abertridwr 7,Brynna 7,Ferndale 7,Hirwaun 7,Holywell 7,Newbridge 7,Victoria 7,Abercynon 6,Blaenavon 6,Broughton 6,Brynamman 6,Coedpoeth 6,Crumlin 6,Llanharan 6,Magor 6,Pontyclun 6,Rhoose 6,Undy 6,Welshpool 6,Abercanaid 5,Cardigan 5,Cwmafan 5,Glyn-neath 5,Gresford 5,Hengoed 5,Llandrindod Wells 5,Pentre 5,Ruthin 5
GE|Abkhazia|Sokhumi 82,Stantsiya Novyy Afon 27,Tqvarch'eli 18,Och’amch’ire 16
GE|Adjara|Batumi 122,Kobuleti 19
GE|Guria|Ozurgeti 21
GE|Imereti|Kutaisi 178,Samtredia 29,Zest’aponi 26,Ts’q’alt’ubo 17
GE|Kakheti|Telavi 22
GE|Kvemo Kartli|Rustavi 50,Marneuli 19
GE|Samegrelo and Zemo Svaneti|Zugdidi 73,P’ot’i 47,Senak’i 28
GE|Samtskhe-Javakheti|Akhaltsikhe 17
GE|Shida Kartli|Gori 47,Ts’khinvali 30,Khashuri 28
GE|Tbilisi|Tbilisi 1049
GF|Guyane|Cayenne 62,Matoury 26,Kourou 24,Saint-Laurent-du-Maroni 24,Rémire-Montjoly 19
GG|St Peter Port|Saint Peter Port 16
GH|Ahafo|Bechem 17,Duayaw-Nkwanta 17
GH|Ashanti|Kumasi 1469,Obuase 138,Ejura 71,Tafo 50,Mampong 42,Konongo 41,Agogo 32
GH|Bono|Japekrom 96,Sunyani 70,Berekum 62,Wankyi 31
GH|Bono East|Techiman 70,Kintampo 47
GH|Central|Cape Coast 143,Swedru 50,Kasoa 44,Winneba 44,Dunkwa 33,Elmina 26,Saltpond 25,Apam 20,Foso 20
GH|Eastern|Koforidua 96,Akim Oda 61,Suhum 49,Nsawam 45,Asamankese 39,Begoro 30,Akwatia 24,Aburi 18
GH|Greater Accra|Accra 1963,Atsiaman 203,Tema 156,Medina Estates 101,Dome 47,Gbawe 45
GH|Northern|Tamale 361,Yendi 43,Savelugu 29,Salaga 25
GH|Upper East|Bawku 57,Bolgatanga 54,Navrongo 25
GH|Upper West|Wa 78
GH|Volta|Ho 70,Aflao 67,Hohoe 56,Anloga 30,Kpandu 28,Keta 18
GH|Western|Takoradi 233,Sekondi-Takoradi 139,Prestea 35,Tarkwa 35,Axim 25,Shama Junction 21,Bibiani 19
GI||Gibraltar 27
GM|Banjul|Serekunda 340,Bakau 43,Banjul 35
GM|North Bank|Farafenni 30,Lamin 25
GM|Western|Brikama 78,Sukuta 15
GN|Boké Region|Fria 44,Boké 15
GN|Conakry|Camayenne 1871,Conakry 1767
GN|Faranah|Kissidougou 47
GN|Kankan Region|Kankan 114,Siguiri 44
GN|Kindia|Kindia 117,Coyah 77,Télimélé 30
GN|Labé Region|Labé 59,Tougué 26
GN|Mamou Region|Mamou 42,Pita 20
GN|Nzérékoré Region|Nzérékoré 133,Gueckedou 79,Macenta 43
GP|Guadeloupe|Les Abymes 63,Baie-Mahault 31,Le Gosier 29,Petit-Bourg 25,Le Moule 23,Sainte-Anne 23,Capesterre-Belle-Eau 20,Sainte-Rose 20,Pointe-à-Pitre 18
GQ|Bioko Norte|Malabo 156
GQ|Kié-Ntem|Ebebiyin 25
GQ|Litoral|Bata 173
GR|Attica|Athens 664,Piraeus 164,Peristéri 140,Kallithéa 101,Acharnés 99,Níkaia 89,Glyfáda 87,Ílion 85,Ilioúpoli 78,Keratsíni 77,Khalándrion 74,Néa Smýrni 73,Maroúsi 72,Agios Dimitrios 71,Zográfos 71,Aigáleo 70,Néa Ionía 67,Palaió Fáliro 64,Korydallós 63,Výronas 61,Agía Paraskeví 60,Galátsi 59,Petroúpolis 59,Irákleio 50,Kifisiá 47,Chaïdári 46,Álimos 42,Argyroúpoli 34,Ágioi Anárgyroi 34,Áno Liósia 34,Cholargós 31,Vrilissia 31,Asprópyrgos 30,Gérakas 30,Metamórfosi 30,Kamaterón 28,Voúla 28,Agía Varvára 27,Kaisarianí 26,Néa Filadélfeia 26,Elefsína 25,Moskháton 25,Pérama 25,Salamína 25,Dhafní 23,Melíssia 23,Mégara 23,Artémida 21,Péfki 21,Koropí 19,Ellinikó 17,Néa Erythraía 17,Agios Ioannis Rentis 16,Néa Mákri 16,Vári 16
GR|Central Greece|Chalkída 59,Lamía 52,Thívai 22,Livadeiá 21
GR|Central Macedonia|Thessaloníki 354,Kalamariá 92,Sérres 58,Kateríni 53,Sykiés 45,Véroia 44,Políchni 40,Giannitsá 28,Neapoli 27,Kilkís 23,Pylaía 23,Náousa 20,Édessa 19,Panórama 17,Peraía 16,Oraiókastro 15
GR|Crete|Irákleion 137,Chaniá 54,Rethymno 32
GR|East Macedonia and Thrace|Kavála 54,Alexandroupoli 53,Xánthi 48,Komotiní 46,Dráma 45,Orestiáda 16
GR|Epirus|Ioánnina 66,Árta 22,Préveza 17
GR|Ionian Islands|Corfu 27
GR|North Aegean|Mytilene 28,Chios 24
GR|Peloponnese|Kalamata 54,Kórinthos 30,Trípoli 27,Árgos 22,Spárti 16
GR|South Aegean|Ródos 56,Kos 19
GR|Thessaly|Lárisa 145,Volos 86,Tríkala 62,Kardítsa 33,Néa Ionía 33
GR|West Greece|Pátra 168,Agrínio 47,Pýrgos 22,Aígio 20,Amaliáda 17
GR|West Macedonia|Kozáni 36,Ptolemaḯda 30,Flórina 18
GT|Alta Verapaz|Cobán 53,Panzos 26,San Cristóbal Verapaz 20,Chisec 17
GT|Baja Verapaz|Salamá 40
GT|Chimaltenango|Chimaltenango 82,Tecpán Guatemala 22,Comalapa 21,Patzún 19,San Andrés Itzapa 19,El Tejar 16,Patzicía 16
GT|Chiquimula|Chiquimula 42,Esquipulas 21
GT|El Progreso|Sanarate 16
GT|Escuintla|Escuintla 103,Santa Lucía Cotzumalguapa 62,Palín 31,La Gomera 24,Puerto San José 19,Tiquisate 18
GT|Guatemala|Guatemala City 995,Mixco 473,Villa Nueva 407,Petapa 141,San Juan Sacatepéquez 137,Villa Canales 122,Chinautla 97,Amatitlán 72,Santa Catarina Pinula 68,San José Pinula 47,San Pedro Ayampuc 47,Fraijanes 28,Palencia 19
GT|Huehuetenango|Huehuetenango 79,Jacaltenango 34
GT|Izabal Department|Puerto Barrios 57,Morales 19,El Estor 16
GT|Jalapa|Jalapa 46
GT|Jutiapa|Jutiapa 34,Asunción Mita 16
GT|Petén|San Benito 31,Flores 20,Poptún 17
GT|Quetzaltenango|Quetzaltenango 132,Coatepeque 46,Ostuncalco 29,Cantel 26,Colomba 19,La Esperanza 16,El Palmar 15
GT|Quiché|Chichicastenango 80,Santa Cruz del Quiché 24,Nebaj 23
GT|Retalhuleu|Retalhuleu 37,Nuevo San Carlos 19
GT|Sacatepéquez|Antigua Guatemala 39,Ciudad Vieja 30,Santiago Sacatepéquez 24,Sumpango 21,Jocotenango 18,San Lucas Sacatepéquez 18,Alotenango 17,Santa María de Jesús 16
GT|San Marcos|San Pedro Sacatepéquez 40,San Marcos 25,Comitancillo 20
GT|Santa Rosa Department|Barberena 31,Cuilapa 16
GT|Sololá|Sololá 45,Santiago Atitlán 33,Nahualá 28
GT|Suchitepeque|Mazatenango 44,Chicacao 20,San Pablo Jocopilas 20
GT|Totonicapán|Totonicapán 70,San Francisco El Alto 54,Momostenango 32
GT|Zacapa|Zacapa 36,Gualán 19
GU|Dededo|Dededo Village 45
GU|Mangilao|Mangilao Village 15
GU|Tamuning|Tamuning-Tumon-Harmon Village 20
GU|Yigo|Yigo Village 21
GW|Bafatá|Bafatá 23
GW|Bissau|Bissau 388
GY|Demerara-Mahaica|Georgetown 235
GY|East Berbice-Corentyne|New Amsterdam 35
GY|Upper Demerara-Berbice|Linden 45
HK|Central and Western|Hong Kong 7013
HK|Islands|Tung Chung 45
HK|Kowloon City|Kowloon 2020
HK|Sha Tin|Sha Tin 22
HK|Tai Po|Tai Po 16
HK|Tsuen Wan|Tsuen Wan 289
HK|Tuen Mun|Tuen Mun 17
HK|Yuen Long|Yuen Long Kau Hui 142
HN|Atlántida Department|La Ceiba 130,Tela 29
HN|Choluteca Department|Ciudad Choluteca 76
HN|Colón Department|Tocoa 31
HN|Comayagua Department|Comayagua 59,Siguatepeque 43
HN|Copán Department|Santa Rosa de Copán 28
HN|Cortés Department|San Pedro Sula 489,Choloma 139,Puerto Cortez 48,La Lima 46,Villanueva 32,Cofradía 20,Potrerillos 16
HN|El Paraíso Department|Danlí 45,El Paraíso 19
HN|Francisco Morazán Department|Tegucigalpa 851
HN|La Paz Department|La Paz 18
HN|Olancho Department|Juticalpa 34
HN|Santa Bárbara Department|Santa Bárbara 15
HN|Valle Department|San Lorenzo 22
HN|Yoro Department|El Progreso 101,Olanchito 26,Yoro 16
HR|Bjelovar-Bilogora|Bjelovar 28
HR|Brod-Posavina|Slavonski Brod 61
HR|County of Osijek-Baranja|Osijek 88,Đakovo 19
HR|Dubrovnik-Neretva|Dubrovnik 28
HR|Istria|Pula 59
HR|Karlovac|Karlovac 47
HR|Koprivnica-Križevci|Koprivnica 26
HR|Međimurje|Čakovec 16
HR|Požega-Slavonia|Požega 21
HR|Primorje-Gorski Kotar|Rijeka 141
HR|Sisak-Moslavina|Sisak 36
HR|Split-Dalmatia|Split 176,Solin 20
HR|Varaždin|Varaždin 42
HR|Virovitica-Podravina|Virovitica 16
HR|Vukovar-Srijem|Vinkovci 33,Vukovar 30
HR|Zadar|Zadar 71
HR|Zagreb|Zagreb 699,Sesvete 52,Stenjevec 41
HR|Zagreb County|Velika Gorica 35,Zaprešić 20,Samobor 15
HR|Šibenik-Knin|Šibenik 37
HT|Artibonite|Gonaïves 85,Saint-Marc 66,Verrettes 49,Désarmes 16
HT|Centre|Hinche 19
HT|Grand'Anse|Jérémie 98
HT|Nippes|Miragoâne 89
HT|Nord|Okap 135,Saint-Raphaël 38,Lenbe 33
HT|Nord-Ouest|Port-de-Paix 250,Ti Port-de-Paix 35
HT|Ouest|Port-au-Prince 1235,Delmas 73 383,Pétionville 283,Croix-des-Bouquets 229,Léogâne 134,Tigwav 118,Thomazeau 52,Grangwav 49,Kenscoff 42,Gressier 26,Fond Parisien 18
HT|Sud|Les Cayes 126
HT|Sud-Est|Jacmel 138
HU|Baranya|Pécs 157,Komló 27,Mohács 19
HU|Bekes County|Békéscsaba 65,Gyula 32,Orosháza 31,Békés 21,Szarvas 18,Gyomaendrőd 15
HU|Borsod-Abaúj-Zemplén|Miskolc 173,Ózd 38,Kazincbarcika 32,Mezőkövesd 18,Sátoraljaújhely 18,Tiszaújváros 17
HU|Budapest|Budapest 1741
HU|Bács-Kiskun|Kecskemét 110,Baja 38,Kiskunfélegyháza 32,Kiskunhalas 29,Kalocsa 18,Kiskőrös 15
HU|Csongrád|Szeged 165,Hódmezővásárhely 47,Makó 25,Csongrád 19
HU|Fejér|Székesfehérvár 102,Dunaújváros 50
HU|Győr-Moson-Sopron|Győr 128,Sopron 57,Mosonmagyaróvár 30
HU|Hajdú-Bihar|Debrecen 204,Hajdúböszörmény 32,Hajdúszoboszló 23,Balmazújváros 18,Hajdúnánás 18,Berettyóújfalu 16,Püspökladány 16
HU|Heves County|Parádsasvár 76,Eger 57,Gyöngyös 33,Hatvan 23
HU|Jász-Nagykun-Szolnok|Szolnok 75,Jászberény 28,Törökszentmiklós 23,Karcag 22,Mezőtúr 19
HU|Komárom-Esztergom|Tatabánya 71,Esztergom 29,Tata 24,Komárom 20,Oroszlány 20
HU|Nógrád|Salgótarján 40,Balassagyarmat 18
HU|Pest County|Érd 62,Cegléd 39,Vác 35,Gödöllő 32,Dunakeszi 30,Nagykőrös 27,Budaörs 25,Szigetszentmiklós 25,Szentendre 24,Gyál 22,Monor 22,Vecsés 19,Százhalombatta 18,Dabas 17,Dunaharaszti 17,Fót 17,Abony 16,Göd 16
HU|Somogy County|Kaposvár 68,Siófok 23
HU|Szabolcs-Szatmár-Bereg|Nyíregyháza 116,Mátészalka 19,Kisvárda 18
HU|Tolna County|Szekszárd 34,Dombóvár 21,Paks 21
HU|Vas County|Szombathely 80,Sárvár 15
HU|Veszprém|Veszprém 62,Pápa 33,Ajka 31,Várpalota 21,Tapolca 18
HU|Zala County|Zalaegerszeg 62,Nagykanizsa 51,Keszthely 22
ID|Aceh|Banda Aceh 251,Lhokseumawe 89,Langsa 54,Singkil 47,Reuleuet 40,Meulaboh 35,Bireun 26,Sabang 25,Sigli 18,Sinabang 15
ID|Bali|Denpasar 835,Singaraja 134,Banjar 89,Tabanan 34,Negara 33,Amlapura 32,Amlapura city 32,Kuta 30,Klungkung 28,Ubud 28,Seririt 25,Bedugul 20
ID|Bangka–Belitung Islands|Pangkalpinang 126,Sungailiat 75,Tanjung Pandan 62,Manggar 35,Muntok 27
ID|Banten|Tangerang 1372,South Tangerang 1304,Curug 191,Serang 165,Rangkasbitung 127,Pandeglang 92,Labuan 34
ID|Bengkulu|Bengkulu 310,Curup 46
ID|Central Java|Semarang 1288,Surakarta 555,Pekalongan 258,Tegal 237,Purwokerto 217,Pemalang 184,Salatiga 173,Purwodadi 150,Adiwerna 134,Ungaran 128,Klaten 127,Pati 123,Kedungwuni 117,Batang 116,Magelang 111,Grogol 101,Dukuhturi 98,Wonosobo 93,Kudus 92,Kartasura 89,Ambarawa 84,Tarub 76,Sragen 72,Mertoyudan 70,Sokaraja 66,Pecangaan 61,Slawi 61,Boyolali 60,Baki 59,Baekrajan 58,Weleri 58,Purbalingga 57,Cepu 55,Wedi 55,Blora 52,Comal 51,Karanganom 51,Jatiroto 50,Gatak 49,Banyumas 48,Candi Prambanan 45,Muntilan 45,Gebog 44,Ketanggungan 44,Rembangan 44,Baturaden 42,Juwana 40,Buaran 39,Majenang 39,Wiradesa 39,Jekulo 38,Wonopringgo 38,Wangon 36,Lebaksiu 34,Mlonggo 34,Gombong 32,Jaten 32,Kutoarjo 31,Selogiri 30,Sidareja 30,Ceper 29,Lasem 29,Randudongkal 29,Balapulang 28,Jogonalan 28,Margasari 28,Mranggen 28,Bulakamba 27,Demak 27,Colomadu 26,Tayu 26,Welahan 26,Delanggu 24,Ngemplak 24,Trucuk 24,Kroya 23,Kebonarun 22
ID|Central Kalimantan|Palangkaraya 148,Sampit 66,Pangkalanbuun 38,Kualakapuas 36
ID|Central Sulawesi|Palu 282,Luwuk 48,Poso 47
ID|East Java|Surabaya 2375,Malang 747,Situbondo 600,Jember 299,Kediri 235,Madiun 186,Probolinggo 182,Lawang 159,Pasuruan 159,Sidoarjo 139,Blitar 132,Jombang 126,Lumajang 124,Bangil 120,Mojokerto 113,Banyuwangi 108,Pamekasan 92,Bojonegoro 87,Sumenep 85,Genteng 80,Kedungwaru 80,Gedangan 79,Ponorogo 79,Batu 76,Kebomas 76,Tuban 76,Gresik 74,Bondowoso 70,Nganjuk 69,Muncar 65,Tulungagung 65,Tulangan Utara 64,Bangkalan 62,Kertosono 61,Lamongan 59,Singosari 58,Pare 57,Besuki 55,Sampang 53,Kepanjen 52,Gampengrejo 49,Balung 48,Buduran 48,Kencong 43,Panji 43,Diwek 42,Krian 39,Srono 36,Sumberpucung 35,Pandaan 34,Tanggulangin 33,Boyolangu 32,Panarukan 31,Pakisaji 30,Singojuruh 29,Trenggalek 29,Wongsorejo 29,Kraksaan 28,Babat 27,Driyorejo 27,Paciran 27,Ngunut 26,Soko 25,Kalianget 24,Mojoagung 24,Prigen 24,Dampit 23,Gambiran Satu 23,Kamal 23,Ngoro 23,Gongdanglegi Kulon 22
ID|East Kalimantan|City of Balikpapan 700,Balikpapan 434,Samarinda 355,Loa Janan 213,Bontang 102
ID|East Nusa Tenggara|Kupang 282,Labuan Bajo 189,Ende 77,Waingapu 49,Maumere 48,Atambua 36,Ruteng 35,Kefamenanu 29,Soe 28
ID|Gorontalo|Gorontalo 144
ID|Jakarta|Jakarta 8540
ID|Jambi|Jambi City 420,Sungai Penuh 96,Mendaha 56,Simpang 37,Kuala Tungkal 34
ID|Lampung|Bandar Lampung 800,Metro 150,Terbanggi Besar 53,Kotabumi 42
ID|Maluku|Ambon 356,Amahai 48,Tual 40
ID|North Kalimantan|Tarakan 97
ID|North Maluku|Ternate 102,Sofifi 36
ID|North Sulawesi|Manado 452,Tondano 33,Tomohon 28
ID|North Sumatra|Medan 1751,Percut 311,Binjai 229,Pematangsiantar 210,Sunggal 158,Perbaungan 157,Tanjungbalai 143,Kisaran 130,Tebingtinggi 118,Belawan 103,Rantauprapat 103,Padangsidempuan 101,Sibolga 80,Kabanjahe 57,Labuhan Deli 50,Berastagi 45,Pekan Bahapal 40,Bandar 31,Deli Tua 28,Stabat 27,Pangkalan Brandan 26,Tanjungtiram 25,Teluk Nibung 25,Tongging 16
ID|Papua|Jayapura 135,Abepura 62,Nabire 44
ID|Riau|Batam 1164,Pekanbaru 704,Dumai 144,Balaipungut 56
ID|Riau Islands|Tanjung Pinang 192,Kijang 41
ID|South Kalimantan|Banjarmasin 573,Martapura 131,Barabai 60,Amuntai 56
ID|South Sulawesi|Makassar 1322,Parepare 140,Palopo 129,Galesong 83,Watampone 82,Sengkang 60,Sinjai 41,Rantepao 40,Maros 30
ID|South Sumatra|Palembang 1442,Lubuklinggau 148,Baturaja 135,Prabumulih 103,Pagar Alam 70,Lahat 66,Tanjungagung 53
ID|Southeast Sulawesi|Kendari 195,Katabu 43
ID|West Java|Bandung 1700,Bekasi 1520,Depok 1198,Bogor 800,Cimahi 494,Sukabumi 276,Tasikmalaya 271,Cirebon 254,Purwakarta 216,Ciputat 208,Ciampea 207,Cileungsir 202,Rengasdengklok 201,Sumedang 200,Parung 194,Cibinong 189,Lembang 183,Pamulang 175,Cikupa 174,Plumbon 167,Banjaran 165,Pasarkemis 154,Soreang 151,Astanajapura 148,Cikampek 146,Weru 139,Teluknaga 128,Paseh 126,Padalarang 125,Ciamis 124,Indramayu 123,Sepatan 118,Pamanukan 114,Sawangan 114,Cileunyi 111,Citeureup 110,Kresek 110,Arjawinangun 106,Cikarang 106,Palimanan 93,Sumber 93,Caringin 92,Cicurug 89,Klangenan 88,Majalengka 88,Margahayukencana 83,Serpong 80,Ciranjang-hilir 78,Karangsembung 76,Jatibarang 73,Kuningan 72,Jatiwangi 58,Kawalu 51,Singaparna 49,Pameungpeuk 48,Pelabuhanratu 43,Rajapolah 40,Banjar 37,Karangampel 31,Wanaraja 26,Ngawi 22
ID|West Kalimantan|Pontianak 455,Singkawang 102,Sungai Raya 48,Pemangkat 34,Manismata 19
ID|West Nusa Tenggara|Mataram 319,Bima 67,Sumbawa Besar 53,Dompu 49,Praya 35
ID|West Papua|Sorong 126,Manokwari 53
ID|West Sulawesi|Polewali 58,Majene 38,Mamuju 15
ID|West Sumatra|Padang 840,Payakumbuh 122,Bukittinggi 99,Pariaman 92,Solok 48,Sijunjung 28
ID|Yogyakarta|Yogyakarta 637,Depok 105,Kasihan 86,Sewon 74,Melati 67,Gamping Lor 66,Godean 63,Bantul 59,Pandak 56,Sleman 56,Bambanglipuro 45,Srandakan 30,Pundong 24
IE|Connacht|Gaillimh 71,Sligo 20,Castlebar 13,Ballina 10,Ballinasloe 6,Roscommon 6,Tuam 6,Westport 6,Loughrea 5
IE|Leinster|Dublin 1024,Tallaght 64,Swords 37,Bray 33,Drogheda 33,Dundalk 33,Dún Laoghaire 27,Navan 25,Balbriggan 23,Kilkenny 22,Sandyford 22,Athlone 21,Naas 21,Carlow 20,Celbridge 20,Finglas 20,Loch Garman 20,Droichead Nua 19,An Muileann gCearr 17,Blanchardstown 17,Malahide 16,Clondalkin 15,Kilquade 15,Knocklyon 15,Leixlip 15,Lucan 15,Portlaoise 14,Wicklow 14,Athy 13,Foxrock 13,Greystones 13,Maynooth 13,Arklow 12,Dundrum 12,Tullamore 12,Ashbourne 11,Crumlin 11,Donnybrook 11,Jobstown 11,Laytown 11,Ballyboden 10,Cabinteely 10,Enniscorthy 10,Oldbawn 10,Shankill 10,Skerries 10,An Ros 9,Balally 9,Ballyfermot 9,Beaumont 9,Blackrock 9,Portmarnock 9,Ratoath 9,Sandymount 9,Baldoyle 8,Castleknock 8,Kildare 8,Longford 8,Portarlington 8,Rathgar 8,Terenure 8,Clane 7,Dalkey 7,Donabate 7,Dunboyne 7,Firhouse 7,Lusk 7,New Ross 7,Palmerstown 7,Raheny 7,Sallynoggin 7,Ballymun 6,Cherryville 6,Gorey 6,Hartstown 6,Kilcock 6,Kinsealy-Drinan 6,Monkstown 6,Artane 5,Blessington 5,Chapelizod 5,Confey 5,Dollymount 5,Eadestown 5,Killester 5,Sallins 5
IE|Munster|Cork 190,Luimneach 90,Waterford 48,Ennis 24,Tralee 23,Cluain Meala 17,Carrigaline 15,Cobh 11,Derry 10,Shannon 10,Mallow 9,Midleton 9,Trá Mhór 9,Dungarvan 8,Thurles 8,Cill Airne 7,Nenagh Bridge 7,Youghal 7,Carrick-on-Suir 6,Nenagh 6,Newcastle West 6,Bandon 5,Roscrea 5
IE|Ulster|Letterkenny 17,Buncrana 6,Cavan 6,Monaghan 6
IL|Central District|Rishon LeẔiyyon 220,Petaẖ Tiqwa 200,Netanya 172,Reẖovot 133,Modi‘in Makkabbim Re‘ut 89,Kfar Saba 81,Ra'anana 80,Lod 67,Ramla 64,Hod HaSharon 43,Ness Ziona 39,Rosh Ha‘Ayin 39,Eṭ Ṭaiyiba 33,Yavné 32,Gedera 26,Yehud 26,Gan Yavne 22,Kefar Yona 22,Shoham 21,Tirah 21,Kafr Qāsim 17,Qalansuwa 17,Ganei Tikva 16,Even Yehuda 15
IL|Haifa|Haifa 267,Hadera 76,Qiryat Ata 49,Umm el Faḥm 41,Qiryat Moẕqin 39,Qiryat Yam 39,Qiryat Bialik 37,Daliyat al Karmel 25,Nesher 21,Tirat Karmel 19
IL|Jerusalem|Jerusalem 801,Bet Shemesh 67,Modiin Ilit 64,Mevasseret Ẕiyyon 24
IL|Judea and Samaria Area|Ariel 18
IL|Northern District|Nazareth 65,Nahariyya 51,Acre 46,Afula 45,Karmi’el 44,Nof HaGalil 41,Tiberias 40,Safed 28,Tamra 26,Migdal Ha‘Emeq 25,Sakhnīn 25,Qiryat Shemona 22,maalot Tarshīhā 21,Maghār 19,Judeida Makr 18,Kafr Kannā 18,Bet She’an 17,Er Reina 16,Kafr Mandā 15
IL|Southern District|Ashdod 225,Beersheba 187,Ashkelon 106,Kiryat Gat 47,Eilat 46,Dimona 34,Netivot 25,Arad 24,Ofaqim 24,Rahat 20,Sederot 20
IL|Tel Aviv|Tel Aviv 433,H̱olon 166,Bnei Brak 154,Bat Yam 129,Ramat Gan 128,Herzliya 84,Givatayim 48,Ramat HaSharon 36,Or Yehuda 31,Yehud-Monosson 29,Giv'at Shmuel 19,Azor 16
IM|Douglas|Douglas 26
IN||Daman 40,Āmli 33,Silvassa 27,Diu 24
IN|Andaman and Nicobar|Port Blair 112
IN|Andhra Pradesh|Visakhapatnam 1063,Vijayawada 875,Guntur 531,Kurnool 460,Nellore 404,Rājahmundry 305,Kākināda 293,Gajuwaka 259,Tirupati 251,Anantapur 240,Machilīpatnam 193,Ellore 183,Vizianagaram 179,Proddatūr 178,Ongole 173,Nandyāl 165,Ādoni 164,Bhīmavaram 143,Hindupur 133,Cuddapah 127,Guntakal Junction 121,Srikakulam 118,Gudivāda 116,Dharmavaram 114,Madanapalle 109,Tādepallegūdem 108,Narasaraopet 97,Chilakalūrupet 94,Tādpatri 93,Chīrāla 87,Anakāpalle 84,Kāvali 83,Emmiganūr 81,Kadiri 81,Rāyachoti 81,Gūdūr 75,Bāpatla 70,Attili 68,Tanuku 68,Palāsa 66,Chinnachowk 64,Mārkāpur 64,Vinukonda 61,Rāyadrug 60,Mangalagiri 59,Narasapur 59,Ponnur 57,Ponnūru 57,Pālakollu 57,Sāmalkot 55,Kandukūr 54,Sattenapalle 54,Amalāpuram 53,Bobbili 53,Nūzvīd 53,Pithāpuram 53,Tuni 53,Pārvatipuram 52,Mācherla 51,Sālūr 50,Mandapeta 49,Punganūru 49,Nāyudupet 46,Peddāpuram 46,Bhīmunipatnam 45,Nandikotkūr 45,Parlākimidi 45,Jammalamadugu 44,Kanuru 44,Nidadavole 44,Polavaram 44,Repalle 43,Rāmachandrapuram 43,Palmaner 42,Jaggayyapeta 41,Akivīdu 40,Dhone 40,Kovvūr 40,Amudālavalasa 39,Kondapalle 39,Nandigāma 38,Sūlūru 38,Vetapālem 38,Vuyyūru 37,Yanam 37,Kovūr 36,Atmakūr 35,Betamcherla 35,Ichchāpuram 34,Narsīpatnam 34,Pulivendla 34,Tādepalle 34,Darsi 33,Uravakonda 33,Venkatagiri 33,Chemmumiahpet 31,Puttūr 31,Rāmāpuram 31,Rāzampeta 31,Pedana 30,Yanamalakuduru 30,Addanki 29,Chodavaram 29,Kalyandurg 29,Pālkonda 29,Erraguntla 28,Giddalūr 28,Rāzām 28,Vepagunta 27,Avanigadda 26,Chīpurupalle 26,Elamanchili 26,Nagari 26,Renigunta 26,Banganapalle 25,Gorantla 25,Kanigiri 25,Pākāla 25,Rampachodavaram 25,Tekkali 25,Narasannapeta 24,Penugonda 24,Srīsailain 24,Cumbum 23,Ramanayyapeta 22,Kaikalūr 21,Akkarampalle 20,Kuppam 20,Penukonda 20,Gannavaram 19,Bhattiprolu 18,Singarāyakonda 18,Sompeta 18,Tirumala 18,Vadlapūdi 18,Challapalle 17,Phirangipuram 17,Badvel 16,Gokavaram 16,Kosigi 15
IN|Arunachal Pradesh|Itānagar 45,Naharlagun 27,Pāsighāt 26,Margherita 24,Along 18
IN|Assam|Guwahati 899,Silchar 152,Dibrugarh 122,Tinsukia 89,Jorhāt 69,Bongaigaon 65,Dhuburi 63,Sibsāgar 62,North Lakhimpur 60,Tezpur 59,Diphu 57,Karīmganj 55,Goālpāra 51,Barpeta 49,Hāflong 40,Bilāsipāra 38,Hojāi 37,Barpeta Road 35,Golāghāt 34,Kokrajhar 32,Hailākāndi 31,Rangia 26,Gauripur 25,Lumding Railway Colony 25,Mangaldai 25,Duliāgaon 24,Mariāni 24,Dum Duma 22,Silapathar 22,Dhekiajuli 21,Dhing 21,Digboi 21,Morigaon 21,Sonāri 20,Chāpar 19,Khārupatia 19,Rangāpāra 19,North Guwāhāti 18,Nāmrup 18,Bokajān 17,Howli 17,Abhayāpuri 16,Hājo 16,Mākum 16,Nahorkatiya 16,Udalguri 16
IN|Bihar|Patna 1600,Gaya 424,Bhāgalpur 362,Muzaffarpur 333,Darbhanga 287,Bihār Sharīf 244,Arrah 224,Monghyr 203,Chāpra 202,Purnia 198,Katihar 193,Dinapore 153,Saharsa 146,Hājīpur 134,Dehri 130,Bettiah 127,Siwān 119,Mothīhāri 112,Bagaha 104,Begusarai 103,Jamālpur 101,Nawāda 97,Aurangābād 96,Buxar 96,Jahānābād 96,Kishanganj 95,Bagaha 91,Luckeesarai 90,Bāruni 85,Jamūī 78,Madhubani 72,Arāria 67,Gopālganj 64,Bangaon 60,Supaul 60,Samāstipur 58,Sītāmarhi 57,Mokameh 55,Masaurhi Buzurg 53,Khagaul 52,Dumraon 51,Madhipura 51,Bārh 50,Khagaria 50,Bhabhua 49,Raxaul 48,Sheikhpura 47,Teghra 46,Forbesganj 45,Barhiya 43,Bikramganj 43,Rāmnagar 43,Bar Bigha 42,Fatwa 42,Daudnagar 41,Hilsa 41,Naugachhia 41,Bānka 39,Jhā-Jhā 39,Rājgīr 38,Shahbazpur 38,Bairāgnia 37,Barauli 37,Revelganj 37,Dhāka 36,Bakhtiyārpur 35,Buddh Gaya 35,Sagauli 35,Sherghāti 35,Wāris Alīganj 35,Bihārīganj 33,Jogbani 33,Islāmpur 32,Lālganj 32,Bahādurganj 31,Jagdīspur 31,Jhanjhārpur 31,Dighwāra 29,Piro 29,Rusera 29,Hisuā 28,Maner 28,Banmankhi 27,Bhawanipur 27,Kasba 27,Kharagpur 27,Marhaura 26,Rafiganj 26,Koelwār 25,Sheohar 25,Colgong 24,Manihāri 24,Murlīganj 24,Amarpur 23,Chhātāpur 23,Nāsriganj 23,Dalsingh Sarai 22,Mahārājgani 22,Silao 22,Nabīnagar 21,Jaynagar 20,Mairwa 20,Belsand 19,Bīrpur 19,Tekāri 19,Chākia 18,Koāth 17,Nirmāli 17,Dumra 16,Shāhpur 16,Thākurganj 16,Pupri 15
IN|Chandigarh|Chandigarh 961
IN|Chhattisgarh|Raipur 680,Bhilai 625,Korba 419,Bilāspur 283,Durg 255,Rāj-Nāndgaon 151,Raigarh 121,Dhamtari 87,Jagdalpur 76,Ambikāpur 73,Bhātāpāra 52,Mahāsamund 50,Chāmpa 41,Kumhāri 38,Dongargarh 36,Kawardha 35,Jānjgīr 33,Pasān 31,Kondagaon 28,Mungeli 28,Umarkot 28,Kānker 26,Baloda Bāzār 25,Bemetāra 25,Jashpurnagar 23,Balod 22,Saktī 22,Akaltara 21,Ratanpur 21,Katghora 20,Khairāgarh 20,Kirandul 19,Arang 18,Kharsia 18,Saraipali 18,Takhatpur 18,Bhānpurī 17,Jūnāgarh 17,Khairāgarh 16,Kotā 16,Kotapārh 15,Pathalgaon 15
IN|Delhi|Delhi 10928,Najafgarh 1365,Narela 800,New Delhi 318,Nāngloi Jāt 194,Deoli 120,Bawāna 25,Alīpur 21
IN|Goa|Mormugao 102,Vasco da Gama 100,Madgaon 87,Panaji 66,Māpuca 40,Curchorem 23,Ponda 19,Calangute 17,Taleigao 17,Cuncolim 16,Sancoale 16,Dicholi 15
IN|Gujarat|Ahmedabad 3720,Sūrat 2895,Vadodara 1409,Rājkot 1177,Bhavnagar 555,Bilimora 511,Jamnagar 492,Nadiād 202,Gandhinagar 196,Jūnāgadh 184,Surendranagar 180,Navsāri 171,Gāndhīdhām 166,Verāval 163,Bharūch 154,Porbandar 139,Anand 138,Bhuj 133,Godhra 132,Pālanpur 123,Vejalpur 122,Jetpur 118,Morbi 118,Pātan 118,Botād 117,Gondal 102,Amreli 100,Dīsa 92,Dohad 84,Dhorāji 81,Khambhāt 81,Kundla 77,Dhrāngadhra 76,Ankleshwar 75,Savarkundla 74,Valsād 73,Vapi 71,Keshod 69,Visnagar 69,Anjār 67,Himatnagar 61,Borsad 60,Modāsa 59,Māngrol 59,Bārdoli 58,Kadi 58,Una 57,Dabhoi 56,Pālitāna 56,Upleta 56,Dholka 55,Unjha 55,Siddhapur 54,Sihor 53,Petlād 52,Māndvi 48,Wānkāner 48,Jodhpur 47,Hālol 46,Kapadvanj 45,Jasdan 44,Thān 43,Jambusar 42,Limbdi 42,Dahegām 41,Chaklāsi 38,Khambhāliya 38,Vyāra 38,Dwārka 36,Gariadhar 36,Padra 36,Kodīnar 35,Lūnāvāda 35,Rādhanpur 35,Rājpīpla 35,Rājula 35,Sānand 35,Bagasra 33,Kosamba 33,Mahemdāvād 33,Umreth 33,Vallabh Vidyanagar 33,Karamsad 32,Un 31,Dhandhuka 30,Mānsa 30,Salāya 30,Sarkhej 30,Talāja 30,Dhāri 29,Gadhada 29,Khedbrahma 29,Mānāvadar 29,Pārdi 27,Dhrol 26,Halvad 26,Kālol 26,Kālāvad 26,Kāndla 26,Rānāvāv 26,Chhota Udepur 25,Dākor 25,Kheda 25,Songadh 25,Tharād 25,Vadnagar 25,Bhachāu 24,Dhanera 24,Vijāpur 24,Lāthi 23,Rāpar 22,Abrama 21,Bedi 21,Bhānvad 21,Dharampur 21,Kherālu 21,Okha 21,Devgadh Bāriya 20,Morwa 20,Amod 19,Bhāyāvadar 19,Bābra 19,Hārij 19,Māndvi 19,Sikka 19,Sojītra 19,Valabhīpur 19,Dāmnagar 18,Thāsra 18,Vīsāvadar 18,Amroli 17,Chalāla 17,Chhala 17,Jalālpur 17,Kadod 17,Kutiyāna 17,Mahudha 17,Mendarda 17,Chānasma 16,Gandevi 16,Jodiya Bandar 16,Vasa 16,Bāntva 15,Chotila 15,Kāthor 15,Lālpur 15,Mundra 15,Sāyla 15
IN|Haryana|Gorakhpur 1325,Faridabad 1220,Rohtak 317,Hisar 296,Pānīpat 293,Sonīpat 251,Karnāl 225,Yamunānagar 209,Panchkula 200,Gurgaon 197,Bhiwāni 191,Sirsa 182,Jīnd 161,Bahādurgarh 154,Ambāla 147,Kaithal 141,Thānesar 138,Palwal 122,Rewāri 112,Jagādhri 101,Hānsi 82,Fatehābād 66,Nārnaul 66,Dabwāli 62,Tohāna 60,Gohāna 56,Narwāna 56,Charkhi Dādri 51,Hodal 44,Jhajjar 44,Pehowa 39,Shāhābād 39,Ellenabad 38,Barwāla 37,Samālkha 36,Gharaunda 34,Sohna 33,Pinjaur 32,Safidon 31,Kālānwāli 27,Ratia 27,Mahendragarh 26,Āsandh 25,Lādwa 24,Dhāruhera 23,Rānia 23,Kharkhauda 21,Fīrozpur Jhirka 20,Narāyangarh 20,Maham 19,Tāoru 19,Kalānaur 18,Pataudi 18,Pūndri 18,Beri Khās 17,Nīlokheri 17,Bara Uchāna 16,Indri 16,Nārnaund 16,Pūnāhāna 15
IN|Himachal Pradesh|Shimla 174,Solan 40,Kālka 32,Mandi 28,Nāhan 28,Sundarnagar 25,Baddi 23,Chamba 22,Pāonta Sāhib 22,Dharamsala 20,Kulu 20,Hamīrpur 19,Una 18
IN|Jammu and Kashmir|Srinagar 976,Jammu 466,Soyībug 104,Anantnag 80,Udhampur 80,Bāramūla 77,Sopur 63,Kathua 49,Bandipura 32,Pūnch 28,Rajaori 28,Sāmba 27,Bijbehara 25,Kishtwār 21,Pulwama 20,Doda 18,Gāndarbal 16,Kulgam 16
IN|Jharkhand|Ranchi 846,Jamshedpur 616,Bokāro 419,Dhanbād 220,Hazāribāgh 140,Chās 112,Sāhibganj 96,Jharia 87,Rāmgarh 84,Daltonganj 78,Jumri Tilaiyā 76,Chāībāsa 66,Gīrīdīh 60,Kātrās 57,Lohārdagā 53,Madhupur 51,Dumka 48,Chatrā 47,Gumia 47,Pakur 46,Gumlā 45,Pāthardih 45,Godda 44,Chakradharpur 41,Garhwa 41,Ghātsīla 40,Simdega 39,Jāmadoba 35,Mushābani 33,Sijua 32,Gomoh 31,Khunti 31,Gobindpur 27,Husainābād 26,Barki Saria 24,Jāmtāra 24,Lātehār 21,Dugda 20,Būndu 19,Kodarmā 19,Kuju 19,Barkā Kānā 18,Kānke 17,Noāmundi 17,Jasidih 16
IN|Karnataka|Bengaluru 5104,Mysore 868,Hubli 840,Gulbarga 484,Davangere 435,Belgaum 429,Mangalore 417,Bellary 337,Shimoga 320,Tumkūr 307,Bijapur 271,Rāichūr 226,Bīdar 204,Hospet 198,Gadag-Betageri 173,Udupi 165,Bhadrāvati 164,Gadag 163,Chitradurga 139,Mandya 135,Robertsonpet 135,Hassan 129,Kolār 126,Chikmagalūr 121,Yelahanka 116,Gangāwati 106,Rānībennur 99,Bagalkot 97,Closepet 94,Dod Ballāpur 79,Harihar 78,Rabkavi 74,Gokak 73,Chintāmani 72,Sindhnūr 69,Chamrajnagar 68,Channapatna 67,Basavakalyān 66,Yādgīr 65,Karwar 64,Jamkhandi 62,Sirsi 62,Koppal 61,Tiptūr 61,Hāveri 60,Ullal 59,Chik Ballāpur 58,Sīra 58,Ilkal 57,Kollegāl 56,Challakere 54,Hiriyūr 54,Puttūr 53,Shāhābād 53,Sāgar 53,Dandeli 52,Kānkānhalli 51,Nanjangūd 50,Shorāpur 50,Sidlaghatta 49,Hunsūr 48,Siruguppa 48,Bail-Hongal 47,Mudhol 47,Mulbāgal 47,Harpanahalli 45,Arsikere 44,Bangarapet 43,Athni 42,Mānvi 42,Homnābād 41,Hoskote 41,Saundatti 40,Aland 39,Bhālki 39,Bantvāl 38,Channarāyapatna 38,Malavalli 38,Savanūr 38,Tarikere 38,Anekal 37,Kampli 37,Chikodi 35,Lakshmeshwar 35,Sankeshwar 35,Seram 35,Guledagudda 34,Indi 34,Madikeri 34,Sindgi 34,Kadūr 33,Kunigal 33,Mahālingpur 33,Nargund 33,Shikārpur 33,Bhatkal 32,Goribidnūr 32,Muddebihāl 32,Pāvugada 32,Vadigenhalli 32,Basavana Bāgevādi 31,Mālūr 31,Mūdbidri 31,Shāhpur 31,Wādi 31,Chītāpur 30,Gajendragarh 30,Lingsugūr 30,Nelamangala 29,Sandūr 29,Byādgi 28,Bādāmi 28,Coondapoor 28,Hole Narsipur 28,Kumta 28,Maddagiri 28,Maddūr 28,Tālīkota 28,Gundlupēt 27,Hāngal 27,Māgadi 27,Annigeri 26,Gokarna 26,Shiggaon 26,Srīnivāspur 26,Tekkalakote 26,Terdāl 26,Bannūr 25,Devanhalli 25,Hadagalli 25,Hosdurga 25,Kārkala 25,Sakleshpur 25,Bāgepalli 24,Chiknāyakanhalli 24,Kottūru 24,Krishnarājpet 24,Kushtagi 24,Shrīrangapattana 24,Birūr 23,Kūdligi 23,Malpe 23,Navalgund 23,Ron 23,Belūr 22,Haliyal 22,Mundargi 22,Sadalgi 22,Someshwar 22,Hukeri 21,Mudgal 21,Afzalpur 20,Byndoor 20,Channagiri 20,Chincholi 20,Jevargi 20,French Rocks 19,Hungund 19,Konnūr 19,Kudachi 19,Mulgund 19,Sulya 19,Yellāpur 19,Gubbi 18,Gurmatkāl 18,Honāvar 18,Kerūr 18,Kundgol 18,Murudeshwara 18,Alnāvar 17,Aurād 17,Hirekerūr 17,Honnāli 17,Khānāpur 17,Mundgod 17,Mūlki 17,Naregal 17,Nāgamangala 17,Rāybāg 17,Shirhatti 17,Arkalgūd 16,Bilgi 16,Jagalūr 16,Piriyāpatna 16,Vīrarājendrapet 16,Gangolli 15,Holalkere 15,Kalghatgi 15,Tīrthahalli 15
IN|Kerala|Thiruvananthapuram 784,Cochin 605,Kozhikode 440,Kollam 394,Thrissur 325,Alappuzha 177,Pālghāt 133,Ponnāni 106,Tellicherry 97,Manjeri 89,Neyyāttinkara 88,Badagara 76,Beypore 71,Payyannūr 70,Talipparamba 70,Kānnangād 68,Munnar 68,Kunnamkulam 64,Kāyankulam 64,Kannur 63,Malappuram 62,Kottayam 59,Nedumangād 58,Tiruvalla 57,Tirur 55,Kāsaragod 53,Changanācheri 51,Mannārakkāt 51,Ottappālam 51,Kizhake Chālakudi 49,Punalūr 47,Cherthala 46,Mattanur 46,Shertallai 45,Shōranūr 43,Varkala 43,Nādāpuram 40,Aroor 39,Paravūr Tekkumbhāgam 39,Chetwayi 38,Kotamangalam 38,Kunnamangalam 38,Mahē 38,Pathanāmthitta 38,Attingal 37,Vettūr 37,Angamāli 34,Kodungallūr 34,Pāppinisshēri 34,Erāttupetta 33,Chittūr 32,Elūr 31,Adūr 30,Cherpulassery 30,Dharmadam 30,Ferokh 30,Kalavoor 30,Kalpatta 30,Mūvattupula 30,Azhiyūr 29,Irinjālakuda 29,Muvattupuzha 29,Ponmana 29,Mavoor 28,Māvelikara 28,Piravam 28,Perumbavoor 27,Perumpāvūr 27,Chengannūr 25,Kadakkavoor 25,Kuttampuzha 25,Marayur 25,Naduvannūr 25,Nīlēshwar 25,Vayalār 25,Aluva 24,Alwaye 24,Iringal 24,Kumbalam 24,Kutiatodu 23,Muluppilagadu 23,Pariyāpuram 23,Vaikam 23,Guruvāyūr 21,Kattanam 20,Arukutti 18
IN|Ladakh|Leh 37,Padam 25
IN|Madhya Pradesh|Indore 1837,Bhopal 1600,Jabalpur 1030,Gwalior 882,Ujjain 457,Punāsa 350,Dewas 261,Satna 258,Saugor 247,Ratlām 237,Rewa 208,Burhānpur 203,Murwāra 196,Singrauli 186,Khandwa 183,Bhind 174,Shivpuri 164,Guna 154,Morena 152,Vidisha 140,Chhindwāra 135,Mandsaur 125,Damoh 119,Chhatarpur 112,Hoshangābād 109,Nagda 104,Itārsi 101,Seoni 101,Sehore 99,Khargone 95,Betūl 92,Datia 91,Shahdol 89,Dhār 82,Bālāghāt 80,Tīkamgarh 75,Bāsoda 69,Pithampur 68,Harda Khās 67,Jaorā 67,Ashoknagar 65,Rāghogarh 64,Sheopur 62,Dabra 61,Etāwa 55,Sendhwa 55,Sidhi 54,Shājāpur 53,Gohadi 52,Narsimhapur 48,Barwāni 47,Panna 47,Shujālpur 47,Ashta 45,Mandlā 45,Sironj 45,Morār 44,Pāndhurnā 44,Biaora 42,Ambāh 41,Gādarwāra 41,Raisen 41,Sihorā 41,Mandideep 40,Parāsia 39,Bhawāniganj 38,Maihar 38,Porsa 38,Sanāwad 36,Sārangpur 36,Agar 35,Jhābua 34,Begamganj 33,Chanderi 33,Lahār 33,Nepānagar 33,Khurai 32,Khāchrod 32,Kotma 32,Hatta 31,Sabalgarh 31,Amla 30,Dhāmnod 30,Narsinghgarh 30,Umaria 30,Banda 29,Bāmor Kalān 28,Garhākota 28,Kareli 28,Manāwar 28,Rehli 28,Seoni Mālwa 28,Berasia 27,Panāgar 27,Rāhatgarh 27,Sausar 27,Jora 26,Karera 26,Khajuraho Group of Monuments 26,Kukshi 26,Mauganj 26,Rajpur 26,Rājgarh 26,Deori Khās 25,Kailāras 25,Anjad 24,Manāsa 24,Sohāgpur 24,Wārāseonī 24,Āron 24,Alot 23,Jāmai 23,Khātegaon 23,Shāmgarh 23,Tarāna 23,Beohāri 22,Bhānder 22,Maheshwar 22,Multai 22,Nainpur 22,Nāgod 22,Kasrāwad 21,Pāli 21,Seondha 21,Kaimori 20,Maksi 20,Mungaoli 20,Badnāwar 19,Bijāwar 19,Dindori 19,Mau 19,Rajpur 19,Shāhpur 19,Anūppur 18,Bargi 18,Bhitarwār 18,Burhar 18,Daboh 18,Harpālpur 18,Katangi 18,Khirkiyān 18,Nasrullāhganj 18,Patharia 18,Rāmpura 18,Amarpātan 17,Bhānpura 17,Depālpur 17,Jatāra 17,Jāwad 17,Kolāras 17,Narwar 17,Palera 17,Rājgarh 17,Teonthar 17,Baihar 16,Bhainsdehi 16,Bābai 16,Kannod 16,Khilchipur 16,Kumbhrāj 16,Lakhnādon 16,Leteri 16,Mahgawān 16,Mihona 16,Unhel 16,Bhikangaon 15,Hindoria 15,Katangi 15,Korwai 15,Naraini 15,Udaipura 15
IN|Maharashtra|Mumbai 12692,Pune 2936,Nagpur 2228,Nashik 1289,Pimpri 1285,Kalyān 1262,Thāne 1262,Dombivli 1193,Aurangabad 1016,Solāpur 997,Bhiwandi 707,Borivli 610,Amrāvati 604,Sāngli 601,Nanded 551,Bhayandar 520,Ulhasnagar 517,Kolhāpur 516,Mālegaon 435,Akola 429,Jalgaon 429,Ahmadnagar 367,Dhūlia 367,Latur 349,Chānda 328,Parbhani 290,Ichalkaranji 274,Jālna 262,Amarnāth 218,Bhusāval 183,Virār 150,Panvel 128,Yavatmāl 128,Gondiā 125,Wardha 114,Satara 113,Achalpur 111,Bārsi 111,Badlapur 105,Nandurbar 101,Udgīr 101,Airoli 100,Hinganghāt 98,Amalner 97,Chālisgaon 96,Pandharpur 96,Khāmgaon 95,Parli Vaijnāth 95,Bhandāra 90,Roha 90,Akot 87,Kāmthi 86,Osmanabad 86,Manmād 77,Hingoli 76,Khadki 76,Ratnagiri 76,Ambājogāi 74,Pusad 72,Pālghar 72,Shirpur 70,Wāshīm 69,Buldāna 67,Sangamner 67,Chopda 66,Kopargaon 65,Kāranja 65,Malkāpur 65,Basmat 64,Khopoli 64,Nipāni 60,Lonavla 59,Shāhāda 58,Wani 57,Karād 56,Shegaon 56,Anjangaon 55,Bārāmati 54,Chikhli 53,Deolāli 53,Dīglūr 53,Phaltan 53,Umred 52,Chiplūn 51,Sillod 51,Dāhānu 49,Mājalgaon 48,Talegaon Dābhāde 48,Warud 48,Jaisingpur 47,Pāchora 47,Yeola 47,Dondaicha 46,Gangākher 46,Vite 46,Daund 45,Ozar 45,Varangaon 44,Selu 43,Tumsar 43,Bālāpur 42,Digras 42,Jintūr 42,Kannad 42,Kātol 42,Warora 42,Ārvi 42,Mehekar 41,Ahmadpur 40,Murtajāpur 40,Nāndūra Buzurg 40,Vaijāpur 40,Akalkot 39,Pāthri 38,Paithan 37,Parola 37,Rāhuri 37,Daryāpur 36,Morsi 36,Tuljāpur 36,Ashta 35,Igatpuri 35,Karjat 35,Pulgaon 35,Pūrna 35,Tāsgaon 35,Umarkhed 35,Ausa 34,Dharangaon 34,Nilanga 34,Pen 34,Satānā 34,Sinnar 34,Wai 33,Yāval 33,Dharmābād 32,Ghugus 32,Malkapur 32,Shirdi 32,Umarga 32,Erandol 31,Mānwat 31,Partūr 31,Sirūr 31,Sāngola 31,Ambad 30,Gevrai 30,Risod 30,Saoner 30,Sāsvad 30,Ārangaon 30,Mangrūl Pīr 29,Mukher 29,Rājūra 29,Jalgaon Jamod 28,Koynanagar 28,Shrīgonda 28,Deūlgaon Rāja 27,Indāpur 27,Kalamb 27,Mahād 27,Rāver 27,Gadhinglaj 26,Hadgāon 26,Junnar 26,Kinwat 26,Koregaon 26,Taloda 26,Uran 26,Faizpur 25,Kāgal 25,Shiraguppi 25,Gangāpur 24,Kharakvasla 24,Mūl 24,Nāndgaon 24,Pāthardi 24,Chākan 23,Chāndur 23,Dārwha 23,Kalamnūri 23,Karmāla 23,Kurduvādi 23,Pawni 23,Pīpri 23,Rāmtek 23,Soygaon 23,Sāvantvādi 23,Dattāpur 22,Ghoti Budrukh 22,Lonār 22,Pātūr 22,Alandi 21,Alībāg 21,Ghātanji 21,Kurandvād 21,Mhāsvād 21,Mudkhed 21,Telhāra 21,Chāndor 20,Powai 20,Sāvda 20,Anshing 19,Bhor 19,Bhūm 19,Chicholi 19,Chāndūr 19,Chāndūr Bāzār 19,Dhārūr 19,Durgāpur 19,Kalmeshwar 19,Mālvan 19,Rājgurunagar 19,Kodoli 18,Moram 18,Deoli 17,Murbād 17,Naldurg 17,Rahimatpur 17,Vasind 17,Ajra 16,Bhudgaon 16,Boisar 16,Kankauli 16,Neral 16,Khetia 15,Khuldābād 15,Khāpa 15,Srīvardhan 15,Vāda 15
IN|Manipur|Imphal 224,Churāchāndpur 48,Thoubāl 44,Kakching 30,Mayāng Imphāl 22,Moirāng 17,Phek 15
IN|Meghalaya|Shillong 133,Tura 64,Mankāchar 31,Nongstoin 26
IN|Mizoram|Aizawl 265,Lunglei 53,Kolasib 25,Saiha 23,Serchhīp 20
IN|Nagaland|Dimāpur 136,Kohima 92,Wokha 54,Mokokchūng 34,Tuensang 34,Zunheboto 29,Mon 19
IN|Odisha|Nowrangapur 1221,Bhubaneshwar 762,Cuttack 580,Raurkela 536,Brahmapur 325,Puri 171,Sambalpur 163,Balasore 114,Bhadrakh 99,Balāngīr 91,Parādīp Garh 86,Jeypore 81,Brājarājnagar 79,Jharsuguda 79,Bargarh 69,Bhawānipatna 64,Dhenkānāl 62,Bada Barabīl 57,Jatani 56,Barbil 53,Angul 44,Kendrāparha 44,Khurda 43,Jājpur 42,Sundargarh 42,Burla 41,Korāput 41,Tālcher 38,Phulbāni 37,Patāmundai 34,Jagatsinghapur 33,Bāsudebpur 32,Remuna 30,Soro 30,Birmitrapur 28,Titlāgarh 28,Hīrākud 27,Malakanagiri 25,Hinjilikatu 23,Jaleshwar 23,Kuchaiburi 23,Gunupur 22,Bhanjanagar 21,Chatrapur 21,Deogarh 21,Kantābānji 21,Polasara 21,Āsika 21,Barpāli 20,Bhuban 20,Patnāgarh 20,Baud 19,Sonepur 19,Kesinga 18,Nimāparha 18,Bālugaon 17,Bānapur 17,Bānki 17,Konārka 17,Āthagarh 17,Kāmākhyānagar 16,Nayāgarh 16,Padampur 16,Binka 15,Nīlgiri 15,Pipili 15,Sorada 15
IN|Puducherry|Puducherry 227,Kāraikāl 80
IN|Punjab|Ludhiāna 1545,Amritsar 1092,Jalandhar 785,Patiāla 329,Bathinda 243,Pathānkot 174,Hoshiārpur 158,Batāla 145,Abohar 131,Moga 131,Mohali 123,Khanna 117,Māler Kotla 114,Barnāla 105,Ferozepore 102,Phagwāra 100,Kapūrthala 93,Muktsar 90,Sangrūr 89,Rājpura 87,Kotkapura 81,Mānsa 80,Farīdkot 77,Malaut 77,Fāzilka 71,Jagraon 65,Nābha 65,Sirhind 61,Tarn Tāran 59,Dhūri 54,Sunām 54,Ropar 52,Nangal 48,Kharar 46,Rāmpura 46,Giddarbāha 39,Patti 37,Jaito 34,Nakodar 32,Nawanshahr 31,Zira 31,Jalālābād 30,Maur 28,Kartārpur 27,Jandiāla 26,Rāikot 26,Budhlāda 25,Talwāra 25,Dorāha 24,Morinda 24,Bāgha Purāna 23,Dīnānagar 23,Mukeriān 23,Phillaur 23,Laungowāl 22,Dasūya 21,Dhāriwāl 21,Qādiān 21,Ajnāla 20,Māchhīwāra 20,Banga 19,Basi 19,Basi 19,Bhawānīgarh 19,Bālāchor 19,Dhanaula 19,Samrāla 19,Bhadaur 18,Bhogpur 18,Fatehgarh Chūriān 18,Sanaur 18,Adampur 17,Banūr 17,Sardulgarh 17,Bhīkhi 16,Garhshankar 16,Guru Har Sahāi 16,Sultanpur 16,Talwandi Bhai 16,Anandpur 15
IN|Rajasthan|Jaipur 2712,Jodhpur 921,Kota 763,Bīkaner 576,Ajmer 518,Udaipur 423,Bhīlwāra 326,Alwar 283,Gangānagar 232,Bharatpur 229,Pāli 210,Sīkar 200,Sūjāngarh 184,Hanumāngarh 156,Tonk 151,Kishangarh 132,Beāwar 131,Gangāpur 120,Jhunjhunūn 113,Sawāi Mādhopur 109,Chittaurgarh 107,Chūru 104,Dhaulpur 102,Būndi 99,Nāgaur 97,Hindaun 96,Bānswāra 94,Makrāna 94,Bārmer 89,Bārān 87,Sardārshahr 87,Fatehpur 83,Karauli 74,Dausa 73,Bālotra 68,Jaisalmer 68,Ratangarh 67,Rājsamand 63,Sūratgarh 63,Lādnūn 60,Nawalgarh 58,Nīmbāhera 58,Kuchāman 57,Bāri 56,Nokha 56,Jhālāwār 52,Nasīrābād 52,Dīdwāna 50,Jalor 50,Rājgarh 50,Ābu Road 50,Lachhmangarh Sīkar 48,Sri Dūngargarh 48,Phalodi 47,Nohar 46,Dūngarpur 45,Kotputli 44,Merta 44,Bhīnmāl 43,Dīg 43,Sojat 43,Bilāra 42,Chidawa 41,Nāthdwāra 39,Sangariā 39,Sirohi 39,Bhādra 38,Kekri 38,Pratāpgarh 38,Pilibangan 37,Rāwatbhāta 37,Bayāna 36,Rāmganj Mandi 36,Niwai 35,Pīpār 35,Bhiwadi 34,Kāman 34,Anūpgarh 33,Bhādāsar 33,Chaksu 33,Jhālrapātan 33,Neem ka Thana 33,Shāhpura 33,Anta 31,Lālsot 31,Rājākhera 31,Rāwatsār 31,Rāisinghnagar 30,Rāmgarh 30,Sri Mādhopur 30,Udaipur 30,Manoharpur 29,Mālpura 29,Shāhpura 29,Sānchor 29,Tārānagar 29,Losal 28,Lākheri 28,Pilāni 28,Rājgarh 27,Sheoganj 27,Behror 26,Chhabra 26,Gulābpura 26,Sādri 26,Rīngas 25,Ābu 25,Māngrol 24,Nagar 24,Nādbai 24,Rājaldesar 24,Basni 23,Baswa 23,Bissāu 23,Keshorai Pātan 23,Khandela 23,Mahwah 23,Māndal 23,Phulera 23,Pindwāra 23,Sāmbhar 23,Todabhim 23,Todaraisingh 23,Karanpur 22,Kuchera 22,Kūmher 22,Māndalgarh 22,Napāsar 22,Siwāna 22,Tijāra 22,Basi 21,Begūn 21,Deoli 21,Jaitāran 21,Pokaran 21,Aklera 20,Jahāzpur 20,Kāpren 20,Nāwa 20,Nīmāj 20,Sangod 20,Suket 20,Sūrajgarh 20,Bhasāwar 19,Bāli 19,Chhāpar 19,Devgarh 18,Gangāpur 18,Padampur 18,Raipur 18,Samdari 18,Sarwār 18,Wer 18,Amet 17,Bhindār 17,Chhoti Sādri 17,Deshnoke 17,Khetri 17,Mūndwa 17,Naraina 17,Sālūmbar 17,Takhatgarh 17,Bagar 16,Bari Sādri 16,Bāndīkūi 16,Nainwa 16,Pushkar 16,Sunel 16,Parvatsar 15,Āsind 15
IN|Sikkim|Gangtok 31
IN|Tamil Nadu|Chennai 4328,Tirunelveli 1436,Coimbatore 960,Madurai 910,Salem 778,Tiruchirappalli 775,Thoothukudi 411,Tiruppur 398,Ambattūr 341,Āvadi 250,Tiruvottiyūr 248,Tanjore 220,Nāgercoil 214,Dindigul 201,Vellore 177,Tambaram 175,Cuddalore 159,Pallāvaram 157,Kanchipuram 155,Erode 147,Kumbakonam 139,Tiruvannāmalai 138,Rajapalaiyam 124,Pudukkottai 112,Ambur 110,Hosūr 104,Ooty 98,Villupuram 97,Gudiyatham 94,Negapatam 94,Kāraikkudi 92,Kovilpatti 90,Valparai 90,Vaniyambadi 90,Pollachi 88,Mayiladuthurai 87,Tiruchengode 87,Paramagudi 86,Aruppukkottai 85,Arakkonam 79,Kadayanallur 78,Karur 77,Bodināyakkanūr 76,Sivakasi 74,Srivilliputhur 74,Virudunagar 73,Dharapuram 72,Tindivanam 70,Pattukkottai 68,Mettupalayam 67,Chingleput 66,Dharmapuri 66,Krishnagiri 66,Palani 66,Ramanathapuram 65,Thenkasi 65,Arni 63,Mannargudi 63,Puliyangudi 62,Cumbum 61,Vriddhāchalam 61,Attur 59,Chidambaram 59,Thiruvarur 59,Udumalaippettai 59,Gobichettipalayam 58,Mettur 57,Panruti 57,Nāmakkal 56,Tiruttangal 54,Arcot 52,Idappadi 52,Poonamalle 49,Rasipuram 49,Tiruvallur 48,Gudalur 47,Nellikkuppam 44,Peranāmpattu 43,Saint Thomas Mount 43,Sivaganga 43,Tirupparangunram 43,Devakottai 42,Jalārpet 41,Bhavāni 40,Kallakkurichchi 40,Periyakulam 40,Rameswaram 40,Thiruthani 40,Chinnamanūr 39,Cheyyar 37,Manapparai 37,Arantāngi 36,Kayalpattinam 36,Kattivākkam 35,Kodaikānāl 35,Melur 34,Sathyamangalam 34,Porur 33,Sīrkāzhi 33,Ambasamudram 32,Jayamkondacholapuram 32,Manali 32,Palladam 32,Sattur 32,Turaiyūr 32,Vandavāsi 32,Vedaraniyam 32,Gūduvāncheri 31,Kangayam 31,Kāramadai 31,Perambalur 31,Singānallūr 31,Usilampatti 31,Keelakarai 30,Madurāntakam 30,Musiri 30,Tiruchchendur 30,Walajapet 30,Ariyalūr 29,Kotagiri 29,Madukkarai 29,Sholinghur 29,Sūrandai 29,Ālangulam 29,Adirampattinam 28,Kalakkādu 28,Tirukkoyilur 28,Kulittalai 27,Manamadurai 27,Kallidaikurichi 26,Pallippatti 26,Polūr 26,Sulur 26,Arumuganeri 25,Mīnjūr 25,Periyanayakkanpalaiyam 25,Ponneri 25,Vadakku Valliyūr 25,Avinashi 24,Ayakudi 24,Chengam 24,Chettipālaiyam 24,Tāramangalam 24,Uttiramerūr 24,Āndippatti 24,Colachel 23,Injambakkam 23,Koothanallur 23,Kurinjippādi 23,Tiruppuvanam 23,Uttamapālaiyam 23,Vattalkundu 23,Gingee 22,Muttupet 22,Nattam 22,Nilakottai 22,Nāmagiripettai 22,Peravurani 22,Tinnanūr 22,Vādippatti 22,Kanniyākumāri 21,Kuzhithurai 21,Kīl Bhuvanagiri 21,Lalgudi 21,Pallikondai 21,Sivagiri 21,Tharangambadi 21,Annur 20,Anthiyur 20,Chinna Salem 20,Harūr 20,Marakkanam 20,Padmanābhapuram 20,Pallappatti 20,Pālakkodu 20,Sirumugai 20,Tisaiyanvilai 20,Vadakku Viravanallur 20,Wellington 20,Denkanikota 19,Irugūr 19,Mallasamudram 19,Nāravārikuppam 19,Udangudi 19,Velur 19,Vāsudevanallūr 19,Pennādam 18,V.S.K.Valasai (Dindigul-Dist.) 18,Vettaikkaranpudur 18,Alangāyam 17,Gummidipundi 17,Madambakkam 17,Papanasam 17,Perundurai 17,Sivagiri 17,Srīperumbūdūr 17,Anamalais 16,Chennimalai 16,Kātpādi 16,Madipakkam 16,Madukkūr 16,Nambiyūr 16,Neelankarai 16,Pennāgaram 16,Srivaikuntam 16,Tondi 16,Vadamadurai 16,Kalugumalai 15,Mandapam 15,Punjai Puliyampatti 15
IN|Telangana|Hyderabad 3598,Warangal 558,Rāmgundam 452,Kūkatpalli 342,Nizāmābād 305,Lal Bahadur Nagar 262,Ramagundam 235,Karīmnagar 229,Quthbullapur 226,Secunderabad 204,Khammam 171,Serilingampalle 151,Malkajgiri 150,Mahbūbnagar 136,Nalgonda 122,Ādilābād 119,Uppal Kalan 118,Suriāpet 112,Miriālgūda 101,Jagtiāl 99,Nirmal 81,Kottagūdem 79,Mancherāl 78,Pāloncha 75,Bodhan 74,Kāmāreddi 71,Sirsilla 71,Palwancha 69,Bellampalli 67,Mandamarri 66,Siddipet 65,Tāndūr 63,Koratla 60,Kodār 59,Sangāreddi 59,Gadwāl 56,Wanparti 55,Gaddi Annaram 54,Bhongīr 50,Jangaon 48,Patancheru 47,Zahirābād 47,Bhadrāchalam 46,Bhaisa 46,Medak 44,Yellandu 44,Vikārābād 43,Kyathampalle 42,Farrukhnagar 40,Sathupalli 40,Nārāyanpet 39,Mahbūbābād 38,Sadāseopet 37,Peddapalli 34,Manuguru 33,Devarkonda 30,Nāgar Karnūl 29,Andol 25,Singāpur 24,Bānswāda 23,Vemalwāda 23,Asifābād 21,Dasnapur 20,Srīrāmnagar 20,Ghatkesar 19,Manthani 16,Dornakal 15,Nāspur 15
IN|Tripura|Agartala 203,Dharmanagar 33,Udaipur 23,Kailāshahar 22,Khowai 20,Barjala 18,Belonia 17
IN|Uttar Pradesh|Kanpur 2823,Lucknow 2472,Agra 1430,Meerut 1223,Ghāziābād 1199,Varanasi 1164,Allahābād 1073,Alīgarh 753,Bareilly 745,Morādābād 721,Gorakhpur 674,Sahāranpur 485,Jhānsi 413,Muzaffarnagar 350,Mathura 331,Shāhjānpur 320,Fīrozābād 306,Rāmpur 296,Greater Noida 294,Noida 294,Etāwah 257,Mau 246,Hāpur 243,Farrukhābād 241,Mirzāpur 220,Bulandshahr 199,Sambhal 196,Raebareli 186,Bahraigh 182,Amroha 176,Jaunpur 170,Fatehpur 166,Loni 165,Sītāpur 164,Budaun 162,Unnāo 162,Orai 158,Fyzābād 153,Bānda 152,Lakhīmpur 140,Gondā City 134,Pīlibhīt 131,Deoria 130,Hāthras 127,Lalitpur 126,Hardoī 123,Azamgarh 117,Bastī 115,Chanduasi 113,Sultānpur 110,Khurja 106,Ghazīpur 103,Shikohābād 100,Kāsganj 99,Mughal Sarāi 98,Shāmli 98,Mainpuri 95,Baraut 94,Mahobā 89,Murādnagar 89,Deoband 88,Tāndā 88,Bijnor 85,Najībābād 84,Kairāna 80,Bhadohi 79,Nawābganj 79,Balrāmpur 77,Kannauj 77,Mawāna 77,Nagīna 77,Bela 74,Chāndpur 74,Pilkhua 74,Shāhābād 74,Sikandarābād 73,Farīdpur 72,Auraiya 71,Dādri 71,Bīsalpur 68,Khatauli 65,Baheri 64,Renukūt 62,Rāth 62,Sahaswān 61,Gangoh 60,Kīratpur 60,Vrindāvan 60,Gola Gokarannāth 59,Chhibrāmau 57,Hasanpur 57,Jahāngīrābād 57,Sherkot 57,Tilhar 57,Lāharpur 56,Obra 56,Ujhāni 56,Jālaun 55,Ajodhya 53,Biswān 53,Konch 53,Mubārakpur 53,Sandīla 53,Kosi 52,Tūndla 51,Aonla 50,Dhāmpur 50,Gajraula 50,Sardhana 50,Atraulī 48,Nihtaur 48,Gulāothi 47,Padrauna 47,Seohāra 47,Atarra 46,Ganj Dundwāra 46,Mahmudābād 46,Nānpāra 46,Khalīlābād 45,Tānda 45,Kālpi 44,Rāmnagar 44,Kāndhla 43,Bāghpat 42,Khairābād 42,Khekra 42,Sikandra Rao 42,Bharthana 41,Bānsi 40,Bīlāspur 40,Ghātampur 40,Gursahāiganj 40,Pūranpur 40,Thakurdwara 40,Ghosī 39,Jalesar 39,Nūrpur 39,Paliā Kalān 39,Dibai 38,Maudaha 38,Robertsganj 38,Akbarpur 37,Bāngarmau 37,Garhmuktesar 37,Babīna 36,Bindki 36,Chunār 36,Kakrāla 36,Sadābād 36,Budhāna 35,Jalālābād 35,Shikārpūr 35,Shāhābād 35,Bahjoi 34,Fatehpur 34,Hamīrpur 34,Kopāganj 34,Nawābganj 34,Kaimganj 33,Muhammadābād 33,Nautanwa 33,Thāna Bhawan 33,Zaidpur 33,Bisauli 32,Rasrā 32,Zamānia 32,Jagdīshpur 31,Jalālpur 31,Mahārāganj 31,Rūdarpur 31,Shamsābād 31,Bhongaon 30,Bilāri 30,Fatehpur Sīkri 30,Khair 30,Mīrānpur Katra 30,Pihānī 30,Bachhraon 29,Islāmnagar 29,Jewar 29,Milak 29,Sirsāganj 29,Soron 29,Suār 29,Afzalgarh 28,Dhanaura 28,Dāsna 28,Jaswantnagar 28,Utraula 28,Alīganj 27,Bidhūna 27,Bilgrām 27,Karhal 27,Kemrī 27,Kundarkhi 27,Lar 27,Mīrānpur 27,Shāhganj 27,Bilsi 26,Colonelganj 26,Jais 26,Kheri 26,Pawāyan 26,Rāmpur 26,Ahraura 25,Anūpshahr 25,Chandauli 25,Charkhāri 25,Chharra 25,Dātāganj 25,Gursarāi 25,Jalālābad 25,Kabrāi 25,Kithor 25,Kunda 25,Kānth 25,Machhlīshahr 25,Mehndāwal 25,Safīpur 25,Shamsābād 25,Sāndi 25,Fatehganj West 24,Hastināpur 24,Kānt 24,Lālganj 24,Muhammadābād 24,Reoti 24,Sahaspur 24,Sikandarpur 24,Bewar 23,Itimādpur 23,Jhīnjhak 23,Nakūr 23,Phulpur 23,Pukhrāyān 23,Saidpur 23,Shīshgarh 23,Sirsi 23,Banat 22,Bhinga 22,Fatehābād 22,Mariāhu 22,Muhammadābād 22,Naraura 22,Purwā 22,Sahāwar 22,Samthar 22,Sidhaulī 22,Tulsīpur 22,Achhnera 21,Bānsdīh 21,Chhāta 21,Chillupār 21,Gunnaur 21,Kiraoli 21,Mandāwar 21,Sarauli 21,Charthāwal 20,Deoraniān 20,Dhaurahra 20,Govardhan 20,Jhinjhāna 20,Jhālu 20,Lāwar Khās 20,Maniar 20,Mau Aimma 20,Pināhat 20,Rāya 20,Siswā Bāzār 20,Akbarpur 19,Bilhaur 19,Chhaprauli 19,Haldaur 19,Jānsath 19,Kulpahār 19,Maholi 19,Mārahra 19,Nanauta 19,Pahāsu 19,Parīchhatgarh 19,Phalauda 19,Richha 19,Rānīpur 19,Shāhpur 19,Suriānwān 19,Wazīrganj 19,Behat 18,Handiā 18,Jalālī 18,Jarwal 18,Kākori 18,Narauli 18,Nichlaul 18,Sarāi Mīr 18,Tājpur 18,Babrāla 17,Bilthra 17,Indergarh 17,Jhūsi 17,Maghar 17,Malīhābād 17,Manjhanpur 17,Nawābganj 17,Phaphūnd 17,Sarāi Ākil 17,Baberu 16,Bharwāri 16,Bilsanda 16,Kamalganj 16,Khada 16,Khūtār 16,Pipraich 16,Rura 16,Shāhi 16,Sisauli 16,Bāh 15,Kachhwa 15,Misrikh 15,Mīrganj 15,Pachperwa 15,Usehat 15,Ūn 15
IN|Uttarakhand|Dehra Dūn 522,Haridwar 186,Haldwani 139,Roorkee 104,Kashipur 103,Rishīkesh 66,Rāmnagar 51,Pithorāgarh 48,Manglaur 46,Jaspur 43,Naini Tāl 42,Kichha 35,Almora 32,Rāipur 28,Tehri 28,Kotdwāra 27,Pauri 27,Mussoorie 26,Bāzpur 24,Sitārganj 24,Clement Town 21,Rānikhet 20,Srīnagar 20,Laksar 19,Tanakpur 17,Uttarkāshi 17,Khatīma 16
IN|West Bengal|Kolkata 4631,Hāora 1028,Durgapur 519,Siliguri 516,Āsansol 504,Bhātpāra 483,Shyamnagar 442,Nangi 441,Pānihāti 379,Kāmārhāti 333,Kulti 305,Barddhamān 302,Bārāsat 298,Bāli 297,Naihāti 253,Bārāsat 238,Shrīrāmpur 226,Gosāba 223,Kharagpur 220,Kultali 188,Baharampur 181,Chandannagar 181,Hugli 177,Haldia 171,Ingrāj Bāzār 170,Rāiganj 170,Madhyamgram 161,Jāmuria 160,Jaigaon 159,Medinīpur 153,Shāntipur 150,Bārākpur 148,Krishnanagar 146,Bālurghāt 141,Hābra 139,Kānchrāpāra 137,Bānkura 134,Rānīganj 131,Hālīsahar 128,Khardah 128,Titāgarh 128,Dārjiling 124,Dam Dam 123,Puruliya 123,Bhadreswar 122,Rishra 117,Baidyabāti 116,Bangaon 112,Ashoknagar Kalyangarh 111,Navadwīp 111,Bānsbāria 108,Jalpāiguri 108,Kalyani 93,Contai 89,Jangipur 83,Koch Bihār 79,Kātoya 78,Dhuliān 77,Baj Baj 76,Konnagar 76,Bolpur 71,Rānāghāt 71,Goyerkāta 66,Alīpur Duār 65,Gangārāmpur 65,Siuri 65,Bishnupur 64,Arāmbāgh 61,Jhārgrām 58,Naksalbāri 57,Bankra 56,Islāmpur 56,Ghātāl 55,Kāndi 55,Kālna 54,Rampur Hat 53,Kāliyāganj 52,Badūria 50,Tamlūk 49,Bāruipur 48,Kārsiyāng 46,Chittaranjan 45,Pujali 45,Gobārdānga 44,Memāri 44,Kālimpong 43,Sainthia 43,Canning 42,Dīnhāta 42,Dhupgāri 41,Diamond Harbour 40,Hāsimāra 40,Murshidābād 40,Tāki 40,Dubrājpur 35,Nabagrām 35,Guskhara 34,Egra 33,Lakhyabad 33,Birpara 30,Tarakeswar 30,Maināguri 29,Lālgola 28,Pandua 28,Sonāmukhi 28,Sānkrāil 28,Beldānga 27,Chakapara 27,Nalhāti 26,Jaynagar-Majilpur 25,Pānchla 24,Balarāmpur 23,Monoharpur 23,Mātābhānga 23,Raghunathpur 23,Adra 22,Chandrakona 22,Farakka 22,Bagulā 21,Dhulagari 21,Fālākāta 20,Rājmahal 20,Tufānganj 20,Aistala 19,Singur 19,Srirāmpur 19,Āmlāgora 19,Dumjor 18,Fort Gloster 18,Jhalidā 18,Mahīshādal 18,Rāmjībanpur 18,Bagdogra 17,Mahiari 17,Āmta 17,Bahula 16,Garui 16,Khātra 16,Dalkola 15,Kenda 15
IQ|Al Anbar|Ramadi 275,Al Fallūjah 190,Hīt 32,Ḩadīthah 31,‘Anah 27,Ar Ruţbah 22
IQ|Al Muthanna Governorate|As Samawah 153,Ar Rumaythah 47
IQ|Al Qādisīyah|Ad Dīwānīyah 319,Ash Shāmīyah 58,Nahiyat Ghammas 31,Nāḩiyat ash Shināfīyah 23,‘Afak 22
IQ|An Najaf|Najaf 483,Kufa 110,Al Mishkhāb 23
IQ|Baghdad|Baghdad 7216,Abū Ghurayb 900
IQ|Basra|Basrah 2600,Az Zubayr 123,Umm Qaşr 108,Al Fāw 105
IQ|Bābil|Al Ḩillah 290,Al Musayyib 43,Imam Qasim 37,Nāḩīyat Saddat al Hindīyah 31
IQ|Dhi Qar|Nasiriyah 400,Ash Shaţrah 83,Nāḩiyat al Fuhūd 22
IQ|Diyālá|Baqubah 153,Khāliş 70,Al Miqdādīyah 51,Kifrī 30,Mandalī 30
IQ|Duhok|Dihok 284,Sīnah 129,Zaxo 95,Batifa 26
IQ|Erbil|Erbil 933,Soran 125,Koysinceq 45,Ṟuwandiz 23
IQ|Karbalāʼ|Karbala 434,Al Hindīyah 57
IQ|Kirkuk|Kirkuk 601
IQ|Maysan|Al ‘Amārah 323,‘Alī al Gharbī 20
IQ|Nineveh|Mosul 1740,Al-Hamdaniya 50,Sinjār 38,Tallkayf 24,‘Aqrah 23
IQ|Salah ad Din|Sāmarrā’ 159,Tozkhurmato 60,Balad 42,Tikrīt 42,Bayjī 36,Ad Dujayl 26
IQ|Sulaymaniyah|As Sulaymānīyah 723,Jamjamāl 76,Ḩalabjah 57,Baynjiwayn 27
IQ|Wāsiţ|Al Kūt 315,Al Ḩayy 78,Al ‘Azīzīyah 45,Aş Şuwayrah 42
IR|Alborz Province|Karaj 1448,Naz̧arābād 213
IR|Ardabil Province|Ardabīl 411,Pārsābād 102,Khalkhāl 51
IR|Bushehr|Bushehr 165,Borāzjān 86,Bandar-e Genāveh 53
IR|Chaharmahal and Bakhtiari|Shahr-e Kord 129,Borūjen 53,Farrokh Shahr 32,Fārsān 25
IR|East Azerbaijan|Tabriz 1425,Marand 124,Ahar 94,Bonāb 80,‘Ajab Shīr 30,Hashtrūd 17
IR|Fars|Shiraz 1250,Marvdasht 149,Akbarābād 98,Fasā 98,Kāzerūn 95,Fīrūzābād 67,Nūrābād 64,Dārāb 63,Ābādeh 57,Neyrīz 46,Mohr 35,Pāsārgād 30,Gerāsh 25
IR|Gilan Province|Rasht 595,Bandar-e Anzalī 111,Langarūd 68,Rūdsar 48,Hashtpar 45,Āstāneh-ye Ashrafīyeh 43,Āstārā 39,Fūman 28,Pādegān-e Manjīl 17
IR|Golestan|Gorgān 245,Gonbad-e Kāvūs 131,Āzādshahr 48,Kalāleh 34
IR|Hamadan Province|Pasragad Branch 788,Hamadān 528,Āzādshahr 514,Malāyer 177,Nahāvand 76,Asadābād 60,Bahār 29
IR|Hormozgan|Bandar Abbas 352,Mīnāb 71,Qeshm 25,Bandar-e Lengeh 23,Kīsh 21
IR|Ilam Province|Īlām 141,Dehlorān 46,Darreh Shahr 25,Ābdānān 19
IR|Isfahan|Isfahan 1547,Khomeynī Shahr 277,Najafābād 223,Falāvarjān 50,Rehnān 49,Golpāyegān 45,Dorcheh Pīāz 37,Dowlatābād 34,Kelīshād va Sūdarjān 34,Qahderījān 29,Semīrom 27,Khvānsār 21,Abrīsham 20,Ardestān 16
IR|Kerman|Kerman 578,Sirjan 208,Rafsanjān 148,Bam 99,Zarand 59,Shahr-e Bābak 52,Rāvar 40,Bardsīr 37
IR|Kermanshah Province|Kahrīz 767,Kermanshah 621,Harsīn 58,Kangāvar 53,Sarpol-e Z̄ahāb 52,Sonqor 43,Javānrūd 39,Pāveh 18
IR|Khuzestan|Ahvaz 841,Abadan 370,Khorramshahr 331,Masjed Soleymān 112,Behbahān 79,Shūshtar 78,Shūsh 52,Omīdīyeh 47,Sūsangerd 41,Rāmhormoz 39,Shādegān 37,Aghajari 22,Rāmshīr 19
IR|Kohgiluyeh and Boyer-Ahmad|Yasuj 97,Dogonbadan 95,Dehdasht 70
IR|Kurdistan Province|Sanandaj 349,Saqqez 151,Bāneh 105,Marīvān 92,Qorveh 88,Kāmyārān 62,Bījār 54
IR|Lorestan Province|Khorramabad 330,Borūjerd 252,Kūhdasht 100,Alīgūdarz 91,Nūrābād 74,Aznā 47,Aleshtar 28
IR|Markazi|Arāk 504,Sāveh 176,Khomeyn 77,Ābyek 55,Delījān 34
IR|Māzandarān|Sari 255,Bābol 203,Āmol 199,Behshahr 94,Chālūs 70,Nekā 49,Bābolsar 48,Nowshahr 40,Tonekābon 38,Fereydūn Kenār 34,Jūybār 28
IR|North Khorasan|Bojnūrd 192,Shīrvān 83,Esfarāyen 60
IR|Qazvin Province|Qazvin 334,Alvand 90,Tākestān 71
IR|Qom Province|Qom 900
IR|Razavi Khorasan|Mashhad 2307,Sabzevar 226,Neyshābūr 221,Torbat-e Ḩeydarīyeh 126,Qūchān 112,Kāshmar 96,Torbat-e Jām 59,Chenārān 47,Sarakhs 46,Gonābād 43,Tāybād 38,Bardaskan 28
IR|Semnan|Shahrud 132,Semnan 125,Dāmghān 68,Īstgāh-e Rāh Āhan-e Garmsār 49,Mahdishahr 21
IR|Sistan and Baluchestan|Zahedan 552,Iranshahr 131,Zābol 122,Khāsh 70,Chabahar 47,Qaşr-e Qand 38,Nīkshahr 17
IR|South Khorasan Province|Bīrjand 197,Qā’en 40
IR|Tehran|Tehran 7153,Qarchak 252,Varāmīn 180,Shahre Jadide Andisheh 80,Robāţ Karīm 63,Shahrīār 59,Malārd 57,Pīshvā 54,Eqbālīyeh 37,Damāvand 29
IR|West Azerbaijan|Orūmīyeh 577,Būkān 213,Khowy 175,Mahābād 162,Mīāndoāb 133,Salmās 82,Naqadeh 74,Piranshahr 62,Takāb 52,Oshnavīyeh 51,Shāhīn Dezh 41,Qarah Ẕīā’ od Dīn 32
IR|Yazd Province|Yazd 478,Ardakān 59,Meybod 52,Tabas 50,Bāfq 31,Taft 19
IR|Zanjan|Zanjān 357,Alvand 75,Abhar 70,Khorramdarreh 51
IS|Capital Region|Reykjavík 119,Kópavogur 32,Hafnarfjörður 27
IS|Northeast|Akureyri 18
IT|Abruzzo|Pescara 117,Montesilvano Marina 46,Chieti 44,Avezzano 38,Teramo 36,Lanciano 35,L'Aquila 34,Vasto 30,Francavilla al Mare 21,Sulmona 21,Giulianova 20,Roseto degli Abruzzi 17,San Salvo 17
IT|Aosta Valley|Aosta 32
IT|Apulia|Bari 277,Taranto 181,Foggia 137,Andria 98,Barletta 93,Lecce 81,Brindisi 79,Altamura 68,Molfetta 60,San Severo 55,Bisceglie 54,Cerignola 54,Trani 54,Manfredonia 53,Bitonto 52,Corato 47,Gravina in Puglia 42,Martina Franca 38,Monopoli 38,Modugno 36,Francavilla Fontana 33,Lucera 32,Grottaglie 31,Massafra 31,Canosa di Puglia 30,Nardò 30,San Paolo 30,Manduria 27,Triggiano 27,Mesagne 26,San Giovanni Rotondo 26,Terlizzi 26,Mola di Bari 25,Santeramo in Colle 25,Gioia del Colle 24,Ostuni 24,Putignano 24,Ruvo di Puglia 24,Conversano 23,Copertino 23,Fasano 23,Noicattaro 22,Acquaviva delle Fonti 21,Palo del Colle 21,Galatina 20,Casarano 19,Gallipoli 19,Giovinazzo 19,Casamassima 18,Rutigliano 18,San Vito dei Normanni 18,Adelfia 17,Ceglie Messapica 17,Orta Nova 17,Paolo VI 17,Torremaggiore 17,Ginosa 16,Sannicandro Garganico 16,Sava 16,Valenzano 16,Noci 15,Palagiano 15
IT|Basilicate|Potenza 56,Matera 55
IT|Calabria|Reggio Calabria 169,Catanzaro 79,Lamezia Terme 71,Cosenza 64,Crotone 49,Rossano Stazione 24,Quattromiglia 23,Castrovillari 20,Sambiase 20,Gioia Tauro 19,Palmi 19,Vibo Valentia 19,San Giovanni in Fiore 17,Siderno 16,Corigliano Scalo 15
IT|Campania|Naples 959,Salerno 126,Torre del Greco 86,Giugliano in Campania 80,Caserta 73,Fuorigrotta 72,Castellammare di Stabia 66,Afragola 63,Casoria 58,Pianura 58,Portici 56,Acerra 54,Ercolano 54,Aversa 53,Ponticelli 52,Marano di Napoli 50,Benevento 49,Scafati 49,Avellino 48,Cava Dè Tirreni 48,Battipaglia 47,Casalnuovo di Napoli 46,Pozzuoli 46,Nocera Inferiore 45,San Giorgio a Cremano 45,Soccavo 45,Torre Annunziata 44,Secondigliano 43,Marcianise 40,Pomigliano d'Arco 39,Quarto 38,Barra 37,Melito di Napoli 37,Arzano 35,Caivano 35,Maddaloni 35,Mugnano di Napoli 34,Sant'Antimo 34,Pagani 33,Angri 32,Santa Maria Capua Vetere 32,Somma Vesuviana 32,Frattamaggiore 30,Marigliano 30,Gragnano 29,Monterusciello 29,Sarno 29,Piscinola 28,Boscoreale 27,San Giuseppe Vesuviano 27,Bacoli 26,Eboli 26,Mondragone 26,Orta di Atella 25,Villaricca 25,Miano 24,Nola 24,Poggioreale 24,Pompei 24,Qualiano 24,San Giovanni a Teduccio 24,Bagnoli 23,Nocera Superiore 23,Ottaviano 23,Posillipo 23,Volla 23,Cardito 22,Castel Volturno 22,Casal di Principe 21,San Nicola la Strada 21,Sant'Anastasia 21,Arpino 20,Casavatore 19,Ischia 19,Poggiomarino 19,Sant'Antonio Abate 19,Cercola 18,Grumo Nevano 18,Ischia Porto 18,Agropoli 17,San Felice A Cancello 17,Terzigno 17,Trentola-Ducenta 17,Forio 16,Brusciano 15,Capua 15,Frattaminore 15
IT|Emilia-Romagna|Bologna 366,Modena 159,Parma 146,Reggio nell'Emilia 133,Rimini 119,Forlì 94,Ferrara 93,Piacenza 93,Ravenna 81,Cesena 79,Carpi Centro 53,Imola 53,Faenza 42,Sassuolo 37,Casalecchio di Reno 34,Riccione 33,Formigine 26,Fidenza 22,San Lazzaro 22,Vignola 22,Lugo 21,Cervia 20,Cesenatico 19,Bellaria-Igea Marina 18,Cento 18,Castelfranco Emilia 17,Mirandola 17,Castel Maggiore 16,Cattolica 16,Correggio 16,Fiorano 16,Salsomaggiore Terme 16,San Giovanni in Persiceto 16,Zola Predosa 16
IT|Friuli Venezia Giulia|Trieste 187,Udine 98,Pordenone 50,Gorizia 35,Monfalcone 27,Sacile 17,Cordenons 16
IT|Lazio|Rome 2319,Acilia-Castel Fusano-Ostia Antica 129,Lido di Ostia 79,Latina 76,Guidonia Montecelio 68,Civitavecchia 48,Velletri 48,Viterbo 47,Anzio 45,Frosinone 45,Nettuno 45,Aprilia 41,Rieti 39,Marino 38,Monterotondo 37,Ciampino 35,Fiumicino-Isola Sacra 35,Ladispoli 34,Terracina 31,Formia 29,Albano Laziale 27,Cisterna di Latina 27,Fondi 27,Sora 24,Pomezia 22,Tivoli 22,Cassino 21,Colleferro 21,Genzano di Roma 21,Guidonia 21,Tor Lupara 21,Frascati 20,Gaeta 20,Marina di Ardea-Tor San Lorenzo 20,Grottaferrata 18,Ardea 17,Ariccia 17,Mentana 17,Torvaianica 17,Cerveteri 16,Minturno 16,Sezze 16,Rocca di Papa 15,Villanova 15
IT|Liguria|Genoa 580,La Spezia 88,Savona 58,San Remo 47,Imperia 39,Chiavari 27,Rapallo 27,Sarzana 20,Ventimiglia 18,Albenga 17,Sestri Levante 17
IT|Lombardy|Milan 1237,Brescia 185,Monza 120,Bergamo 114,Como 82,Busto Arsizio 80,Sesto San Giovanni 77,Varese 77,Cinisello Balsamo 71,Pavia 66,Cremona 60,Legnano 58,Vigevano 58,Gallarate 50,Lecco 47,Rho 47,Cologno Monzese 46,Paderno Dugnano 46,Seregno 43,Lodi 41,Desio 40,Rozzano 40,Mantova 39,Saronno 38,Cantù 37,Cesano Maderno 37,Lissone 37,Voghera 36,Bollate 35,Corsico 34,Pioltello 34,Brugherio 33,Limbiate 32,Abbiategrasso 31,Crema 31,San Giuliano Milanese 31,Cernusco sul Naviglio 29,San Donato Milanese 28,Segrate 28,Bresso 26,Garbagnate Milanese 26,Parabiago 26,Romano Banco 26,Lainate 25,Treviglio 25,Giussano 24,Lumezzane 24,Seriate 24,Cesano Boscone 23,Dalmine 23,Desenzano del Garda 23,Magenta 23,Mariano Comense 23,Meda 23,Muggiò 23,San Sebastiano 23,Seveso 23,Vimercate 23,Nova Milanese 22,Cassano Magnago 21,Senago 21,Cornaredo 20,Novate Milanese 20,Trezzano sul Naviglio 20,Arese 19,Castiglione delle Stiviere 19,Cormano 19,Cusano 19,Gorgonzola 19,Sondrio 19,Melzo 18,Palazzolo sull'Oglio 18,Romano di Lombardia 18,Arcore 17,Bareggio 17,Bovisio-Masciago 17,Cassano d'Adda 17,Melegnano 17,Nerviano 17,Suzzara 17,Tradate 17,Caronno Pertusella 16,Chiari 16,Erba 16,Ghedi 16,Vimodrone 16,Carate Brianza 15,Malnate 15,Montichiari 15
IT|Molise|Campobasso 40,Termoli 31,Isernia 17
IT|Piedmont|Turin 870,Novara 93,Alessandria 64,Asti 61,Moncalieri 49,Nichelino 48,Collegno 47,Cuneo 46,Rivoli 46,Vercelli 46,Settimo Torinese 44,Biella 43,Venaria Reale 34,Grugliasco 33,Chieri 32,Casale Monferrato 31,Pinerolo 31,Verbania 31,Pallanza-Intra-Suna 29,Novi Ligure 26,Alba 25,Bra 24,Carmagnola 23,Chivasso 23,Ivrea 23,Tortona 23,Mondovì 22,Orbassano 22,Borgomanero 20,Fossano 19,San Mauro Torinese 19,Trecate 19,Acqui Terme 18,Domodossola 18,Alpignano 17,Ciriè 17,Piossasco 17,Saluzzo 17,Savigliano 17,Valenza 17,Galliate 16
IT|Sardinia|Cagliari 149,Sassari 92,Quartu Sant'Elena 67,Olbia 43,Nuoro 36,Alghero 34,Assemini 25,Oristano 25,Iglesias 23,Selargius 23,Carbonia 22,Porto Torres 22,Monserrato 20,Sestu 18,Sinnai 16
IT|Sicily|Palermo 648,Catania 291,Messina 220,Siracusa 97,Marsala 78,Gela 74,Ragusa 61,Trapani 59,Caltanissetta 57,Bagheria 53,Vittoria 51,Acireale 49,Mazara del Vallo 46,Misterbianco 46,Paternò 46,Alcamo 44,Modica 41,Licata 37,Sciacca 37,Barcellona Pozzo di Gotto 35,Caltagirone 35,Carini 35,Adrano 34,Agrigento 33,Canicattì 33,Favara 32,Milazzo 32,Augusta 31,Mascalucia 30,Avola 29,Partinico 29,Castelvetrano 28,Gravina di Catania 27,Niscemi 27,Comiso 26,Aci Catena 25,Casa Santa 24,Giarre 24,Lentini 24,Biancavilla 23,Enna 23,Palma di Montechiaro 23,Termini Imerese 23,Floridia 22,Monreale 22,San Cataldo 22,San Giovanni la Punta 22,Pachino 20,Rosolini 20,Misilmeri 19,Villabate 19,Aci Castello 18,Bronte 18,Noto 18,Piazza Armerina 18,Pozzallo 18,Ribera 18,Porto Empedocle 17,Scordia 17,Belpasso 16,Palagonia 16,Scicli 16
IT|The Marches|Ancona 90,Pesaro 77,San Benedetto del Tronto 46,Ascoli Piceno 42,Civitanova Marche 41,Fano 39,Jesi 37,Macerata 31,Senigallia 31,Falconara Marittima 26,Fabriano 23,Porto Sant'Elpidio 22,Fermo 18,Osimo 17,Tolentino 17,Porto San Giorgio 16
IT|Trentino-Alto Adige|Bolzano 99,Trento 80,Rovereto 34,Merano 33,Bressanone 16
IT|Tuscany|Florence 349,Prato 182,Livorno 154,Lucca 82,Pisa 77,Arezzo 76,Pistoia 74,Massa 65,Grosseto 61,Carrara 59,Viareggio 49,Sesto Fiorentino 46,Scandicci 45,Siena 43,Capannori 41,Cascina 41,Empoli 34,Campi Bisenzio 33,Piombino 30,Camaiore 27,San Miniato Basso 26,Marina di Carrara 25,Cecina 22,Poggibonsi 22,Follonica 21,Pontedera 20,Rosignano Solvay-Castiglioncello 20,Marina di Massa 19,Montevarchi 19,Pietrasanta 19,Montecatini-Terme 18,Montemurlo 18,Colle di Val d'Elsa 17,Fornacelle 17,San Miniato 17,San Giovanni Valdarno 16
IT|Umbria|Perugia 120,Terni 97,Foligno 48,Città di Castello 22,Spoleto 19,Bastia umbra 18
IT|Veneto|Verona 219,Padova 204,Mestre 148,Vicenza 107,Treviso 78,Venice 51,Chioggia 42,Rovigo 39,Bassano del Grappa 38,Schio 34,Mira Taglio 33,San Donà di Piave 33,Conegliano 31,Montebelluna 27,Castelfranco Veneto 26,Belluno 25,Vittorio Veneto 25,Spinea-Orgnano 24,Valdagno 23,Legnago 22,Mogliano Veneto 22,Arzignano 21,Montecchio Maggiore-Alte Ceccato 21,Thiene 21,San Giovanni Lupatoto 20,Monselice 19,Abano Terme 18,Este 17,Portogruaro 17,San Bonifacio 17,Albignasego 16,Lido 16,Oderzo 16,Villafranca di Verona 16,Bussolengo 15,Lancenigo-Villorba 15,Mirano 15
JE|St Helier|Saint Helier 28
JM|Clarendon|May Pen 45
JM|Kingston|Kingston 938
JM|Manchester|Mandeville 47
JM|Saint Andrew Parish|Half Way Tree 19
JM|Saint Catherine Parish|Spanish Town 145,Portmore 103,Old Harbour 26,Linstead 21
JM|Saint James Parish|Montego Bay 83
JM|Westmoreland|Savanna-la-Mar 17
JO|Ajlun|‘Ajlūn 126,‘Anjarah 18
JO|Amman|Amman 1276,Wādī as Sīr 181,Al Jubayhah 47,Saḩāb 40,Umm as Summāq 18
JO|Aqaba|Aqaba 95
JO|Balqa|As Salţ 80
JO|Irbid|Irbid 307,Ar Ramthā 75,Judita 20,Kurayyimah 18
JO|Jerash|Jarash 27
JO|Karak|‘Izrā 23,Karak City 22,Safi 15
JO|Madaba|Mādabā 82
JO|Mafraq|Rukban 85,Mafraq 57
JO|Ma’an|Ma'an 50,Qīr Moāv 23
JO|Tafielah|Aţ Ţafīlah 25
JO|Zarqa|Zarqa 793,Russeifa 268
JP|Aichi|Nagoya 2191,Toyohashi 378,Toyota 362,Okazaki 352,Kasugai 299,Ichinomiya 280,Anjō 178,Komaki 151,Kariya 139,Seto 134,Toyokawa 121,Handa 116,Nishio 103,Inazawa 102,Kōnan 100,Gamagōri 81,Ōbu 78,Inuyama 74,Hekinan 69,Tsushima 68,Chiryū 67,Tokoname 50,Iwakura 48,Taketoyo 42,Takahama 41,Tahara 38,Kanie 37,Shinshiro 36,Kuroda 33,Ishiki 24,Sobue 23,Toyohama 22
JP|Akita|Akita 320,Ōdate 65,Noshiro 51,Yokote 39,Ōmagari 39,Hanawa 37,Yuzawa 34,Tennō 23,Takanosu 21
JP|Aomori|Aomori 298,Hachinohe 239,Hirosaki 175,Goshogawara 49,Mutsu 49,Misawa 43,Kuroishi 39,Namioka 21,Shimokizukuri 19
JP|Chiba|Chiba 920,Matsudo 470,Kashiwa 340,Ichihara 284,Sakura 183,Nagareyama 156,Abiko 132,Kisarazu 123,Noda 121,Narita 101,Mobara 97,Kimitsu 92,Yotsukaidō 87,Katori-shi 83,Yachimata 83,Tōgane 66,Shiroi 55,Ōami 53,Futtsu 52,Tateyama 50,Sawara 47,Asahi 42,Hasaki 39,Yōkaichiba 33,Kamogawa 29,Narutō 26,Omigawa 26,Katsuura 22,Shisui 20,Ōhara 20
JP|Ehime|Matsuyama 443,Niihama 123,Saijō 59,Uwajima 59,Ōzu 39,Kawanoechō 38,Iyo 31,Masaki-chō 31,Hōjō 28
JP|Fukui|Fukui-shi 249,Takefu 76,Tsuruga 68,Sabae 66,Ono 37,Maruoka 34,Obama 33,Katsuyama 27,Mikuni 23
JP|Fukuoka|Fukuoka 1392,Kitakyushu 998,Kurume 238,Ōmuta 132,Chikushino-shi 100,Ōnojō 95,Iizuka 78,Dazaifu 71,Yukuhashi 71,Maebaru-chūō 70,Koga 60,Nōgata 57,Tagawa 52,Nakama 47,Nishifukuma 43,Amagi 42,Umi 40,Yanagawa 40,Ōkawa 39,Kanda 36,Sasaguri 33,Buzen 27,Shingū 26,Setakamachi-takayanagi 24,Tanushimarumachi-toyoki 21,Miyata 20,Kawasaki 19
JP|Fukushima|Iwaki 357,Kōriyama 341,Fukushima 294,Sukagawa 69,Kitakata 37,Nihommatsu 36,Hobaramachi 25,Funehikimachi-funehiki 24,Motomiya 23,Namie 22,Yanagawamachi-saiwaichō 21,Miharu 20,Ishikawa 19,Inawashiro 17
JP|Gifu|Gifu-shi 398,Ōgaki 151,Kakamigahara 132,Tajimi 108,Takayama 67,Toki 61,Nakatsugawa 55,Minokamo 52,Gujō 47,Mizunami 43,Gero 35,Tarui 29,Mino 24,Kasamatsuchō 23,Gōdo 21,Mitake 19
JP|Gunma|Maebashi 283,Takasaki 241,Ōta 152,Isesaki 131,Kiryū 110,Tatebayashi 81,Fujioka 63,Tomioka 49,Annaka 48,Shibukawa 48,Numata 46,Tamamura 43,Kanekomachi 37,Sakai-nakajima 31,Yoshii 26,Ōmamachō-ōmama 21,Nakanojōmachi 18
JP|Hiroshima|Hiroshima 1144,Fukuyama 383,Kure 197,Onomichi 91,Mihara 80,Hatsukaichi 77,Fuchūchō 51,Kannabechō-yahiro 41,Miyoshi 39,Takehara 31,Ōtake 30,Innoshima 26,Ōno-hara 26,Shin’ichi 21,Shōbara 21
JP|Hokkaido|Sapporo 1883,Asahikawa 357,Hakodate 276,Kushiro 184,Tomakomai 175,Obihiro 174,Otaru 144,Ebetsu 134,Kitami 113,Muroran 96,Chitose 93,Iwamizawa 85,Kitahiroshima 62,Ishikari 57,Takikawa 45,Abashiri 42,Wakkanai 42,Otofuke 41,Kamiiso 38,Date 35,Nemuro 31,Honchō 30,Bibai 29,Mombetsu 27,Fukagawa 26,Makubetsu 26,Nayoro 26,Rumoi 26,Shimo-furano 26,Motomachi 23,Yoichi 23,Shibetsu 22,Shizunai-furukawachō 22,Tōbetsu 22,Shiraoi 21,Sunagawa 20,Ashibetsu 19,Iwanai 16
JP|Hyōgo|Kobe 1528,Himeji 481,Nishinomiya-hama 469,Amagasaki 442,Akashi 297,Kakogawachō-honmachi 272,Takarazuka 220,Itami 194,Kawanishi 161,Sandachō 133,Ashiya 89,Miki 75,Kariya 52,Ono 50,Sasayama 47,Toyooka 47,Sumoto 40,Tatsunochō-tominaga 40,Nishiwaki 37,Aioi 32,Yamazakichō-nakabirose 25,Shirahamachō-usazakiminami 23,Yashiro 22,Fukura 19
JP|Ibaraki|Mito 247,Hitachi 186,Tsukuba 176,Hitachi-Naka 157,Katsuta 156,Ryūgasaki 86,Toride 81,Ushiku 80,Kashima-shi 66,Shimodate 64,Koga 58,Moriya 57,Ishioka 52,Yūki 52,Kitaibaraki 51,Ami 48,Inashiki 47,Naka 47,Iwai 42,Mitsukaidō 41,Tomobe 37,Funaishikawa 35,Okunoya 35,Takahagi 34,Fujishiro 33,Kasama 29,Ōmiya 28,Sakai 27,Itako 26,Ishige 25,Daigo 22,Iwase 22,Edosaki 21,Makabe 19,Ōarai 19
JP|Ishikawa|Kanazawa 459,Komatsu 109,Matsutō 68,Nonoichi 48,Nanao 45,Tsubata 39,Hakui 25,Tsurugi-asahimachi 22
JP|Iwate|Morioka 295,Kitakami 94,Hanamaki 73,Ichinoseki 63,Mizusawa 61,Miyako 52,Kamaishi 43,Ōfunato 35,Tōno 27,Shizukuishi 20,Yamada 20,Ichinohe 16,Ōtsuchi 16
JP|Kagawa|Takamatsu 334,Marugame 82,Sakaidechō 57,Kan’onjichō 44,Tadotsu 24,Shido 23,Tonoshō 17
JP|Kagoshima|Kagoshima 555,Kanoya 82,Satsumasendai 73,Kokubu-matsuki 58,Naze 41,Hamanoichi 39,Izumi 39,Ibusuki 30,Kushikino 26,Akune 25,Ijūin 25,Makurazaki 25,Kaseda-shirakame 24,Kajiki 23,Ōkuchi-shinohara 22,Sueyoshichō-ninokata 20,Tarumizu 19,Nishinoomote 18,Shibushi 18
JP|Kanagawa|Yokohama 3574,Kawasaki 1307,Yokosuka 429,Fujisawa 395,Hiratsuka 259,Chigasaki 232,Atsugi 229,Minamirinkan 224,Odawara 203,Hadano 174,Kamakura 166,Zama 135,Isehara 103,Zushi 60,Miura 51,Ōiso 33,Hayama 31,Ninomiya 31,Yugawara 28
JP|Kochi|Kochi 336,Nakamura 35,Sukumo 26,Susaki 26,Ino 24,Aki 20,Muroto-misakicho 18
JP|Kumamoto|Kumamoto 680,Honmachi 104,Tamana 46,Hondomachi-hondo 41,Uto 39,Hitoyoshi 38,Uekimachi-mōno 32,Yamaga 32,Ōzu 30,Minamata 29,Aso 28,Kikuchi 27,Matsubase 26,Ushibukamachi 17
JP|Kyoto|Kyoto 1460,Uji 193,Kameoka 97,Maizuru 92,Kamigyō-ku 83,Yawata 72,Fukuchiyama 69,Tanabe 66,Mukō 53,Arashiyama 50,Ayabe 38,Miyazu 22
JP|Mie|Yokkaichi 296,Suzuka 191,Tsu 163,Kuwana 140,Ise 97,Nabari 88,Ueno-ebisumachi 62,Hisai-motomachi 42,Komono 41,Kameyama 40,Toba 23,Owase 22,Kawage 18
JP|Miyagi|Sendai 1063,Ishinomaki 117,Furukawa 76,Shiogama 60,Tomiya 43,Iwanuma 42,Shiroishi 39,Watari 36,Rifu 35,Kakuda 33,Yamoto 32,Ōkawara 23,Kogota 20,Wakuya 18,Marumori 17,Matsushima 16
JP|Miyazaki|Miyazaki 311,Miyakonojō 131,Nobeoka 122,Nichinan 44,Kobayashi 40,Tsuma 34,Takanabe 23,Kushima 22
JP|Nagano|Nagano 360,Matsumoto 211,Ueda 127,Iida 107,Saku 69,Shiojiri 67,Ina 62,Chino 57,Suwa 55,Okaya 54,Suzaka 54,Komoro 46,Nakano 43,Hotaka 33,Ōmachi 31,Toyoshina 28,Iiyama 25,Kamimaruko 25,Tatsuno 21
JP|Nagasaki|Nagasaki 410,Sasebo 237,Isahaya 97,Ōmura 90,Obita 45,Shimabara 38,Togitsu 29,Fukuechō 27,Hirado 23
JP|Nara|Nara-shi 367,Kashihara-shi 125,Ikoma 118,Tenri 71,Sakurai 63,Gojō 34,Gose 33,Tawaramoto 33,Hōryūji 27,Haibara-akanedai 18
JP|Niigata|Niigata 505,Jōetsu 204,Nagaoka 195,Kashiwazaki 86,Sanjō 83,Shibata 81,Niitsu-honchō 66,Tsubame 44,Mitsuke 43,Ojiya 41,Shirone 41,Tōkamachi 41,Gosen 37,Kameda-honchō 33,Kamo 32,Itoigawa 31,Murakami 31,Maki 29,Muikamachi 29,Arai 27,Yoshida-kasugachō 26,Tochio-honchō 23,Muramatsu 20,Shiozawa 20,Suibara 20,Ryōtsu-minato 16
JP|Oita|Ōita 449,Beppu 125,Tsurusaki 77,Nakatsu 67,Hita 61,Saiki 49,Usuki 35,Hiji 28,Bungo-Takada-shi 24,Kitsuki 23,Tsukumiura 22,Tsukawaki 18
JP|Okayama|Okayama 640,Kurashiki 438,Tsuyama 90,Tamano 68,Kasaoka 58,Sōja 57,Ibara 34,Takahashi 25,Niimi 24,Kamogatachō-kamogata 18
JP|Okinawa|Naha 301,Okinawa 125,Ginowan 92,Gushikawa 65,Nago 60,Itoman 57,Tomigusuku 56,Ishigaki 45,Hirara 34,Katsuren-haebaru 34,Chatan 28,Ishikawa 22
JP|Osaka|Osaka 2592,Sakai 782,Hirakata 406,Toyonaka 384,Takatsuki 354,Suita 352,Ibaraki 274,Yao 273,Neyagawa 239,Kishiwada 206,Izumi 189,Moriguchi 148,Tondabayashichō 133,Kadoma 132,Matsubara 131,Daitōchō 130,Mino 129,Izumisano 101,Ikeda 99,Kaizuka 93,Izumiōtsu 81,Kashihara 79,Takaishi 61
JP|Saga|Saga 165,Karatsu 78,Tosu 64,Imarichō-kō 58,Takeochō-takeo 34,Kashima 32,Kanzakimachi-kanzaki 20,Ureshinomachi-shimojuku 19
JP|Saitama|Saitama 1193,Yono 1078,Kawaguchi 469,Tokorozawa 339,Kawagoe 338,Koshigaya 317,Sōka 231,Ageoshimo 219,Kasukabe 207,Sayama 161,Kumagaya 156,Asaka 128,Shimotoda 119,Iwatsuki 109,Sakado 97,Kōnosu 88,Gyōda 86,Hannō 86,Yashio 81,Wako 77,Okegawa 75,Kukichūō 73,Kazo 71,Hasuda 65,Shiki 65,Honjō 62,Yoshikawa 61,Chichibu 59,Hanyū 59,Satte 55,Hatogaya-honchō 53,Kamifukuoka 52,Shiraoka 51,Ōi 51,Sugito 50,Morohongō 40,Yorii 39,Ogawa 37,Fukiage-fujimi 28,Kurihashi 28,Menuma 28,Kodamachō-kodamaminami 22,Shōbu 22,Kisai 21
JP|Shiga|Ōtsu 298,Kusatsu 128,Hikone 111,Moriyama 69,Ōmihachiman 69,Nagahama 62,Youkaichi 45,Minakuchichō-matoba 39,Kitahama 24,Hino 23
JP|Shimane|Matsue 157,Izumo 89,Masuda 49,Hamada 46,Ōdachō-ōda 32,Yasugichō 29,Hiratachō 28,Gōtsuchō 25
JP|Shizuoka|Shizuoka 702,Hamamatsu 605,Fuji 240,Numazu 204,Fujieda 133,Fujinomiya 122,Yaizu 121,Mishima 113,Iwata 89,Hamakita 87,Gotenba 84,Kakegawa 84,Shimada 76,Itō 72,Fukuroi 63,Atami 41,Shimoda 27,Sagara 26,Ōyama 22,Kanaya 20,Mori 20
JP|Tochigi|Utsunomiya 450,Ashikaga 160,Oyama 160,Kanuma 95,Sano 83,Tochigi 82,Mooka 66,Imaichi 64,Kuroiso 61,Ōtawara 59,Mibu 40,Yaita 36,Kaminokawa 31,Ujiie 30,Tanuma 29,Mashiko 26,Motegi 20,Fujioka 18,Karasuyama 18,Nikkō 16
JP|Tokushima|Tokushima 267,Narutochō-mitsuishi 64,Anan 55,Komatsushimachō 43,Ishii 26,Kamojimachō-jōgejima 24,Wakimachi 18,Ikedachō 16
JP|Tokyo|Tokyo 8337,Hachiōji 579,Machida 400,Chōfu 213,Nishi-Tokyo-shi 195,Hino 172,Higashimurayama 151,Ōme 149,Urayasu 144,Musashino 137,Kokubunji 119,Fussa 62,Itsukaichi 25
JP|Tottori|Tottori 154,Yonago 141,Kurayoshi 48,Sakaiminato 36
JP|Toyama|Toyama 326,Takaoka 170,Himimachi 55,Nanto-shi 55,Uozu 46,Kurobe-shi 43,Nishishinminato 36,Namerikawa 35,Nyūzen 28,Kamiichi 23,Yatsuomachi-higashikumisaka 22,Fukumitsu 20
JP|Wakayama|Minato 375,Wakayama 351,Tanabe 70,Hashimoto 57,Iwade 56,Kainan 43,Shingū 32,Gobō 27
JP|Yamagata|Yamagata 255,Sakata 100,Tsuruoka 100,Yonezawa 94,Tendō 65,Higashine 46,Sagae 44,Shinjō 41,Kaminoyama 36,Nagai 31,Takahata 26,Obanazawa 21,Yuza 17
JP|Yamaguchi|Shimonoseki 246,Ube 174,Yamaguchi 146,Hōfu 117,Iwakuni 104,Tokuyama 101,Kudamatsu 53,Hikari 46,Hagi 44,Onoda 44,Yanai 32,Ogōri-shimogō 24,Nagato 23
JP|Yamanashi|Kōfu 190,Fujiyoshida 49,Hokuto 45,Ryūō 43,Nirasaki 33,Ōtsuki 31,Isawa 30,Uenohara 28,Enzan 25,Fujikawaguchiko 23
KE|Baringo|Kabarnet 25
KE|Bungoma County|Bungoma 56,Webuye 23
KE|Busia County|Busia 52,Lugulu 41
KE|Elegeyo-Marakwet|Iten 42
KE|Embu County|Embu 35
KE|Garissa County|Garissa 68
KE|Homa Bay County|Homa Bay 40
KE|Isiolo County|Isiolo 33
KE|Kakamega County|Kakamega 63,Mumias 45
KE|Kericho County|Kericho 36
KE|Kiambu County|Kiambu 21
KE|Kilifi County|Malindi 118,Kilifi 46
KE|Kirinyaga County|Kerugoya 15
KE|Kisii County|Kisii 29
KE|Kisumu County|Kisumu 216,Muhoroni 15
KE|Kitui County|Kitui 16
KE|Laikipia|Nanyuki 36,Nyahururu 32
KE|Lamu|Lamu 25
KE|Machakos County|Machakos 32,Athi River 25
KE|Makueni County|Makueni Boma 21
KE|Mandera County|Mandera 36
KE|Marsabit County|Moyale 34,Marsabit 15
KE|Meru County|Meru 47
KE|Migori County|Migori 35
KE|Mombasa County|Mombasa 800
KE|Murang'A|Karuri 21
KE|Nairobi County|Nairobi 2751,Thika 200
KE|Nakuru County|Nakuru 260,Naivasha 38,Rongai 30,Molo 28
KE|Narok County|Narok 36
KE|Nyandarua County|Ol Kalou 48
KE|Nyeri County|Nyeri 51
KE|Samburu County|Maralal 21
KE|Siaya County|Siaya 15
KE|Taita Taveta|Voi 45
KE|Trans Nzoia|Kitale 75
KE|Turkana County|Lodwar 20
KE|Uasin Gishu County|Eldoret 218
KE|Wajir County|Wajir 46
KE|West Pokot County|Kapenguria 56
KG|Batken|Kyzyl-Kyya 32,Iradan 26,Isfana 17,Suluktu 15
KG|Bishkek|Bishkek 900
KG|Chuy Region|Kara-Balta 63,Tokmok 63,Kant 20
KG|Issyk-Kul|Karakol 70,Balykchy 40,Cholpon-Ata 19,Kyzyl-Suu 17
KG|Jalal-Abad Region|Jalal-Abad 76,Bazar-Korgon 28,Tash-Kumyr 24,Toktogul 19
KG|Naryn Region|Naryn 52,At-Bashi 15
KG|Osh Region|Osh 200,Uzgen 40,Kara Suu 18
KG|Talas Region|Talas 35
KH|Banteay Meanchey|Paoy Paet 79,Sisophon 23
KH|Battambang|Battambang 150
KH|Kampong Cham|Kampong Cham 62
KH|Kampong Chhnang|Kampong Chhnang 75
KH|Kampong Speu Province|Kampong Speu 33
KH|Kampong Thom|Kampong Thom 20
KH|Kampot|Kampot 23
KH|Kandal|Ta Khmau 52
KH|Koh Kong|Koh Kong 33,Smach Mean Chey 29
KH|Kratie|Kratié 20
KH|Pailin|Pailin 18
KH|Phnom Penh|Phnom Penh 1574
KH|Preah Sihanouk|Sihanoukville 157
KH|Preah Vihear|Tbeng Meanchey 24
KH|Prey Veng|Prey Veng 33
KH|Pursat|Pursat 52
KH|Ratanakiri|Lumphat 19,Banlung 17
KH|Siem Reap|Siem Reap 139
KH|Stung Treng|Stung Treng 25
KH|Svay Rieng|Svay Rieng 24
KH|Takeo|Takeo 844,Phumĭ Véal Srê 44
KH|Tboung Khmum|Suong 30
KH|Ŏtâr Méanchey|Samraong 19
KI|Gilbert Islands|Tarawa 40
KM|Anjouan|Moutsamoudou 24
KM|Grande Comore|Moroni 43
KP|Chagang|Kanggye 210,Manp’o 117
KP|Kangwŏn-do|Wŏnsan 329,Anbyŏn-ŭp 32,Kosan 25,Hoeyang 21,T’ongch’ŏn-ŭp 21
KP|North Hamgyong|Chongjin 327,Kilju 64,Hoeryŏng 44,Kyŏngsŏng 36,Aoji 34,Ranam 34,Musan-ŭp 22,Namyang 22,Onsŏng 20
KP|North Hwanghae|Sariwŏn 310,Songnim 152,Hwangju-ŭp 36,Hŭkkyo-ri 25,Anak 20,Sinmak 19
KP|P'yŏngan-bukto|Sinŭiju 288,Ŭiju 50,Kusŏng 31,Chŏngju 29,Kujang-ŭp 20,Sakchu-ŭp 18
KP|Pyongyang|Pyongyang 3222,Sŭngho 1-tong 40,Sunan 37,Kangdong-ŭp 29,Chunghwa 19
KP|Rason|Rajin 66,Sŏnbong 27
KP|South Hamgyong|Hamhŭng 559,Hŭngnam 346,Yuktae-dong 76,Hongwŏn 71,Iwŏn-ŭp 26,Yŏnggwang-ŭp 22,Kowŏn-ŭp 21,Samho-rodongjagu 19
KP|South Hwanghae|Kaesŏng 338,Haeju 222,Ongjin 64,Chaeryŏng-ŭp 53,Changyŏn 39,Yŏnan-ŭp 23,Ayang-ni 16
KP|South Pyongan|Namp’o 455,Sunch’ŏn 437,P’yŏngsŏng 100,Anju 50,Sil-li 19,Sinanju 16
KP|Yanggang-do|Hyesan 193,Hyesan-dong 98,Kapsan-ŭp 20
KR|Busan|Busan 3679,Gijang 43
KR|Chungcheongnam-do|Cheonan 365,Asan 98,Hongseong 89,Seosan 74,Gongju 72,Boryeong 62,Nonsan 44,Yesan 39,Buyeo 33,Tangjin 33,Seonghwan 29,Kinzan 25,Yŏnmu 25,Taesal-li 23
KR|Daegu|Daegu 2567,Hwawŏn 65
KR|Daejeon|Daejeon 1475,Sintansin 15
KR|Gangwon-do|Wŏnju 243,Chuncheon 210,Gangneung 181,Tonghae 101,Sokcho 89,Hongch’ŏn 75,Kosong 62,T’aebaek 49,Santyoku 42,Neietsu 25,Hwacheon 24,Yanggu 24
KR|Gwangju|Gwangju 1417,Masan 434
KR|Gyeonggi-do|Suwon 1243,Goyang-si 1073,Seongnam-si 1032,Bucheon-si 851,Ansan-si 651,Anyang-si 634,Uijeongbu-si 479,Hwaseong-si 476,Kwangmyŏng 358,Icheon-si 196,Guri-si 195,Yangju 180,Osan 159,Hanam 135,Hwado 106,Wabu 97,Namyangju 91,Yangp'yŏng 83,Gwangju 82,Anseong 69,Pubal 63,Gapyeong 55,Munsan 43,Yeoju 37
KR|Gyeongsangbuk-do|Pohang 500,Gumi 291,Gyeongju 155,Gimcheon 150,Gyeongsan-si 130,Andong 129,Eisen 85,Mungyeong 82,Eisen 56,Sangju 56,Yeonil 41,Hayang 40,Heunghae 36,Kunwi 34,Cheongsong gun 31,Waegwan 30,Jenzan 21
KR|Gyeongsangnam-do|Changwon 550,Kimhae 356,Chinju 307,Sinhyeon 83,Ungsang 83,Naesŏ 81,Changnyeong 75,Kyosai 72,Yangsan 72,Miryang 53,Goseong 27
KR|Incheon|Incheon 2628,Ganghwa-gun 26
KR|Jeju-do|Jeju City 408,Seogwipo 156,Gaigeturi 24
KR|Jeollabuk-do|Jeonju 711,Iksan 284,Gunsan 243,Jeongeup 140,Wanju 84,Koch'ang 73,Nangen 58,Kimje 45,Imsil 38,Jinan-gun 31,Changsu 26,Puan 22
KR|Jeollanam-do|Yeosu 296,Mokpo 268,Suncheon 231,Kwangyang 89,Muan 76,Hwasun 60,Yeongam 55,Sinan 53,Naju 42,Kurye 30,Haenam 24,Beolgyo 20,Yeonggwang 20
KR|North Chungcheong|Cheongju-si 635,Chinch'ŏn 61,Okcheon 57,Koesan 44,Yeongdong 24
KR|Sejong-si|Sejong 230
KR|Seoul|Seoul 10349
KR|Ulsan|Ulsan 963
KW|Al Asimah|Kuwait City 60,Ad Dasmah 18
KW|Al Aḩmadī|Al Aḩmadī 637,Al Faḩāḩīl 68,Ar Riqqah 52,Al Manqaf 39,Al Finţās 23,Al Mahbūlah 18
KW|Al Farwaniyah|Al Farwānīyah 87,Janūb as Surrah 18
KW|Al Jahra Governorate|Al Jahrā’ 24
KW|Hawalli|Ḩawallī 164
KW|Mubārak al Kabīr|Şabāḩ as Sālim 139
KY|George Town|George Town 29
KZ|Aktyubinskaya Oblast’|Aktobe 262,Kandyagash 28,Shalqar 27,Khromtau 24,Embi 19
KZ|Almaty|Almaty 2001
KZ|Almaty Oblysy|Taldykorgan 117,Sarkand 77,Kapshagay 42,Talghar 42,Zharkent 34,Esik 33,Tekeli 27,Burunday 21,Ush-Tyube 20,Otegen Batyra 19
KZ|Aqmola|Kokshetau 124,Shchuchinsk 47,Stepnogorsk 47,Atbasar 35,Makinsk 18,Akkol’ 17
KZ|Astana|Nur-Sultan 346
KZ|Atyrau Oblisi|Atyrau 180,Qulsary 51,Shalkar 27,Balykshi 19
KZ|Baikonur|Baikonur 70
KZ|Batys Qazaqstan|Oral 200,Aqsay 35
KZ|East Kazakhstan|Ust-Kamenogorsk 319,Semey 293,Ridder 53,Zyryanovsk 45,Ayagoz 33,Georgīevka 22,Shemonaīkha 20,Zaysan 18
KZ|Karaganda|Karagandy 452,Temirtau 171,Zhezqazghan 104,Balqash 81,Soran 43,Shakhtinsk 42,Abay 35
KZ|Mangghystaū|Aktau 147,Zhanaozen 104
KZ|North Kazakhstan|Petropavl 201
KZ|Pavlodar Region|Pavlodar 329,Ekibastuz 121,Aksu 45
KZ|Qostanay|Kostanay 210,Rudnyy 124,Dzhetygara 43,Arkalyk 42,Lisakovsk 40
KZ|Qyzylorda|Kyzylorda 300,Novokazalinsk 36,Aral 33,Shīeli 30,Yanykurgan 21,Zhosaly 20,Tasbuget 16
KZ|Shymkent|Shymkent 414
KZ|Turkistan|Turkestan 97,Kentau 57,Arys 36,Belyye Vody 26,Chardara 25,Saryaghash 25,Lenger 21,Turar Ryskulov 18
KZ|Zhambyl|Taraz 358,Chu 40,Karatau 38,Zhangatas 33,Merke 16,Sarykemer 15
LA|Bokeo|Ban Houakhoua 16
LA|Bolikhamsai|Pakxan 22
LA|Champasak Province|Pakse 88,Muang Không 15
LA|Houaphan|Xam Nua 39
LA|Khammouane Province|Thakhèk 85
LA|Luang Prabang Province|Luang Prabang 47
LA|Oudômxai|Muang Xay 25
LA|Savannakhet Province|Savannakhet 67
LA|Vientiane|Vangviang 25
LA|Vientiane Prefecture|Vientiane 197
LA|Xiangkhoang|Muang Phônsavan 38
LB|Baalbek-Hermel Governorate|Baalbek 31
LB|Beyrouth|Beirut 1916
LB|Béqaa|Zahlé 78
LB|Liban-Nord|Tripoli 229,Bcharré 20
LB|Mont-Liban|Jounieh 96,Jbaïl 21
LB|Nabatîyé|Nabatîyé et Tahta 120,Habboûch 98
LB|South Governorate|Sidon 164,Tyre 135,Ghazieh 50,En Nâqoûra 25
LC|Castries|Castries 20
LK|Central Province|Kandy 112,Dambulla 67,Matale 36,Nuwara Eliya 26,Gampola 25,Hatton 15
LK|Eastern Province|Trincomalee 108,Kalmunai 100,Batticaloa 87,Eravur Town 23,Vakarai 21,Ampara 18
LK|North Central Province|Anuradhapura 61
LK|North Western Province|Puttalam 46,Kurunegala 29,Chilaw 25
LK|Northern Province|Jaffna 169,Point Pedro 90,Valvedditturai 78,Vavuniya 60
LK|Sabaragamuwa Province|Ratnapura 48,Kegalle 18
LK|Southern Province|Galle 93,Matara 76,Devinuwara 45,Bentota 37,Weligama 22,Ambalangoda 20
LK|Uva Province|Badulla 48,Kataragama 21
LK|Western Province|Colombo 648,Dehiwala-Mount Lavinia 220,Moratuwa 185,Negombo 137,Pita Kotte 118,Sri Jayewardenepura Kotte 116,Katunayaka 85,Battaramulla South 76,Maharagama 67,Kotikawatta 65,Kolonnawa 58,Hendala 57,Welisara 41,Kalutara 38,Homagama 35,Beruwala 34,Mulleriyawa 34,Panadura 34,Kandana 33,Ja Ela 32,Peliyagoda 31,Wattala 31,Kelaniya 29,Hanwella Ihala 23
LR|Bong County|Gbarnga 46
LR|Grand Bassa County|Buchanan 26
LR|Grand Gedeh County|Zwedru 26
LR|Lofa County|Voinjama 27
LR|Margibi County|Kakata 34
LR|Maryland County|Harper 33
LR|Montserrado County|Monrovia 940,Bensonville 33
LR|Nimba|New Yekepa 25
LR|Sinoe County|Greenville 16
LS|Butha-Buthe|Butha-Buthe 16
LS|Leribe|Leribe 48,Maputsoe 32
LS|Mafeteng District|Mafeteng 57
LS|Maseru District|Maseru 118
LS|Mohale's Hoek District|Mohale’s Hoek 28
LS|Qacha's Nek District|Qacha’s Nek 26
LS|Quthing|Quthing 24
LT|Alytus|Alytus 71,Druskininkai 18
LT|Kaunas|Kaunas 375,Jonava 35,Kėdainiai 32
LT|Klaipėda County|Klaipėda 192,Kretinga 22,Silute 22,Palanga 18,Gargždai 16
LT|Marijampolė County|Marijampolė 48
LT|Panevėžys|Panevėžys 117,Rokiškis 16
LT|Siauliai|Šiauliai 131,Radviliskis 20
LT|Tauragė County|Taurage 28
LT|Telsiai|Mazeikiai 41,Telsiai 30,Plunge 23
LT|Utena|Utena 33,Visaginas 28
LT|Vilnius|Vilnius 542,Ukmerge 26
LU|Esch-sur-Alzette|Esch-sur-Alzette 28,Dudelange 18
LU|Luxembourg|Luxembourg 77
LV||Daugavpils 112
LV|Cēsis Municipality|Cēsis 18
LV|Jelgava|Jelgava 62
LV|Jēkabpils Municipality|Jēkabpils 27
LV|Jūrmala|Jūrmala 54
LV|Liepāja|Liepāja 85
LV|Ogre|Ogre 27
LV|Riga|Riga 743
LV|Rēzekne|Rēzekne 38
LV|Salaspils Municipality|Salaspils 18
LV|Tukums Municipality|Tukums 18
LV|Valmiera|Valmiera 27
LV|Ventspils|Ventspils 43
LY|Al Buţnān|Tobruk 121
LY|Al Jabal al Akhḑar|Al Bayḑā’ 75
LY|Al Jufrah|Waddān 28,Hūn 19
LY|Al Kufrah|At Tāj 46,Al Jawf 17
LY|Al Marj|Al Marj 85,Al Abyār 33,Tūkrah 23
LY|Al Marqab|Tarhuna 211,Al Khums 202,Masallātah 24
LY|Al Wāḩāt|Ajdabiya 134,Az Zuwaytīnah 21
LY|An Nuqāţ al Khams|Al Ajaylat 131,Zuwārah 45,Zalţan 18
LY|Ash Shāţiʼ|Brak 39
LY|Az Zāwiyah|Az Zāwīyah 200,Zawiya 186,Şabrātah 102,Şurmān 25
LY|Banghāzī|Benghazi 651,Qaryat Sulūq 16
LY|Darnah|Darnah 79,Al Qubbah 25
LY|Ghāt|Ghat 24
LY|Jabal al Gharbi|Gharyan 85,Yafran 68,Zintan 33,Mizdah 26
LY|Mişrātah|Mişrātah 386,Zliten 110,Bani Walid 46
LY|Murzuq District|Murzuq 44
LY|Nālūt|Nālūt 26
LY|Sabha District|Sabhā 130,Al Jadīd 126
LY|Surt|Sirte 128
LY|Tripoli|Tripoli 1151,Tagiura 100
LY|Wādī al Ḩayāt|Ubari 43
MA|Béni Mellal-Khénifra|Khouribga 168,Beni Mellal 166,Oued Zem 85,Al Fqih Ben Çalah 84,Khenifra 74,Midelt 45,Kasba Tadla 41,Boujniba 15
MA|Casablanca-Settat|Casablanca 3145,Mohammedia 188,El Jadid 148,Settat 119,Berrechid 94,Sidi Bennour 40,Azemmour 37,Bouznika 27
MA|Drâa-Tafilalet|Errachidia 92,Ouarzazat 57,Tinghir 37,Zagora 35,Arfoud 24,Reçani 20
MA|Fès-Meknès|Fès 965,Meknès 546,Taza 142,Ifrane 74,Sefrou 65,Guercif 58,Azrou 48,Taounate 33,El Hajeb 28,Tahla 26
MA|Guelmim-Oued Noun|Guelmim 98,Tan-Tan 62
MA|Laâyoune-Sakia El Hamra|Smara 42
MA|Marrakesh-Safi|Marrakesh 839,Safi 288,Essaouira 71,Youssoufia 65,Setti Fatma 22
MA|Oriental|Oujda-Angad 405,Nador 129,Taourirt 83,Berkane 81,Jerada 44,Al Aaroui 36,El Aïoun 35,Zaïo 30,Bouarfa 29,Ahfir 20,Aïn Beni Mathar 16
MA|Rabat-Salé-Kénitra|Rabat 1656,Sale 903,Kenitra 367,Temara 314,Salé Al Jadida 200,Khemisset 107,Sidi Slimane 79,Sidi Qacem 75,Tiflet 70,Skhirate 45,Souq Larb’a al Gharb 44,Sidi Yahia El Gharb 32,Mechraa Bel Ksiri 28,Oulmes 19
MA|Souss-Massa|Agadir 698,Taroudant 71,Oulad Teïma 67,Tiznit 55,Sidi Ifni 20
MA|Tanger-Tetouan-Al Hoceima|Tangier 688,Al Hoceïma 396,Tétouan 326,Ksar El Kebir 109,Larache 109,Ouezzane 59,Tirhanimîne 56,Fnidek 54,Imzouren 40,Martil 40,Chefchaouene 36,Asilah 29,Bni Bouayach 18
MC|Municipality of Monaco|Monaco 33
MD|Bender Municipality|Bender 110
MD|Bălţi|Bălţi 125
MD|Cahul|Cahul 34
MD|Chișinău Municipality|Chisinau 636
MD|Căuşeni|Căuşeni 22
MD|Drochia|Drochia 16
MD|Floreşti|Floreşti 17
MD|Gagauzia|Ceadîr-Lunga 23,Comrat 23
MD|Hînceşti|Hînceşti 17
MD|Orhei|Orhei 25
MD|Raionul Edineţ|Edineţ 23
MD|Soroca District|Soroca 27
MD|Strășeni|Strășeni 19
MD|Sîngerei|Bilicenii Vechi 15
MD|Transnistria|Tiraspol 157,Rîbniţa 55,Dubăsari 23,Slobozia 15
MD|Ungheni|Ungheni 34
ME|Bar|Bar 18
ME|Bijelo Polje|Bijelo Polje 15
ME|Budva|Budva 18
ME|Cetinje|Cetinje 15
ME|Herceg Novi|Herceg Novi 20
ME|Opština Nikšić|Nikšić 58
ME|Pljevlja|Pljevlja 19
ME|Podgorica|Podgorica 136
MG||Nosy Varika 37,Manakara 35,Ikongo 32,Mananjary 28,Sahavato 28,Ifanadiana 18,Amboanjo 17,Ifatsy 15
MG|Alaotra Mangoro|Amparafaravola 52,Ambatondrazaka 43,Moramanga 29,Andilamena 20
MG|Amoron'i Mania|Fandriana 31,Ambositra 30,Ambatofinandrahana 26
MG|Analamanga|Antananarivo 1391,Manjakandriana 32,Anjozorobe 19,Ambohitrolomahitsy 17,Sadabe 17,Alarobia 16,Ankazobe 16,Ankazondandy 16
MG|Analanjirofo|Mananara 41,Soanierana Ivongo 39,Vavatenina 37,Maroantsetra 24,Fenoarivo Atsinanana 21
MG|Androy|Ambovombe 67,Tsiombe 30,Beloha 23,Kopoky 15
MG|Anosy|Tôlanaro 45,Amboasary 36
MG|Atsimo-Andrefana|Toliara 115,Betioky 31,Ampanihy 26,Ankazoabo 26,Sakaraha 22,Beroroha 19
MG|Atsimo-Atsinanana|Vohipaho 27,Farafangana 25,Vangaindrano 24,Vondrozo 20
MG|Atsinanana|Toamasina 206,Mahanoro 40,Marolambo 26,Vohibinany 25,Ampasimanolotra 21
MG|Betsiboka|Maevatanana 24,Tsaratanana 17
MG|Boeny|Mahajanga 155,Marovoay 31,Ambato Boeny 23,Sitampiky 21
MG|Bongolava|Tsiroanomandidy 27,Fenoarivo Be 20
MG|Diana|Antsiranana 83,Ambilobe 56,Antsohimbondrona 32,Ambanja 31,Hell-Ville 23,Ambarakaraka 16
MG|Ihorombe|Ihosy 17
MG|Itasy|Soavinandriana 40,Arivonimamo 22
MG|Melaky|Maintirano 16
MG|Menabe|Morondava 37,Belo sur Tsiribihina 24,Miandrivazo 21
MG|Sava|Antalaha 34,Sambava 32,Ampahana 25,Andapa 21
MG|Sofia|Antsohihy 21,Bealanana 17
MG|Upper Matsiatra|Fianarantsoa 167,Ambalavao 28,Ikalamavony 16
MG|Vakinankaratra|Antsirabe 186,Antanifotsy 71,Faratsiho 38,Betafo 30,Ambatolampy 28,Miandrarivo 27,Soanindrariny 21
MH|Kwajalein Atoll|Ebaye 15
MH|Majuro Atoll|Majuro 25
MK|Bitola|Bitola 87
MK|Bogovinje|Bogovinje 15,Kamenjane 15
MK|Brvenica|Brvenica 16
MK|Centar Zhupa|Centar Župa 45
MK|Debar|Debar 18
MK|Delchevo|Delcevo 17
MK|Gevgelija|Gevgelija 21
MK|Gostivar|Gostivar 51
MK|Grad Skopje|Skopje 475,Čair 65,Kisela Voda 58,Butel 36,Šuto Orizare 21
MK|Ilinden|Ilinden 16
MK|Kavadarci|Kavadarci 39
MK|Kichevo|Kičevo 31
MK|Kochani|Kochani 34
MK|Kriva Palanka|Kriva Palanka 21
MK|Kumanovo|Kumanovo 76
MK|Lipkovo|Lipkovo 28
MK|Negotino|Negotino 20
MK|Ohrid|Ohrid 55
MK|Prilep|Prilep 74
MK|Radovish|Radovis 25
MK|Resen|Resen 17
MK|Shtip|Shtip 48
MK|Struga|Struga 37
MK|Strumica|Strumica 46
MK|Studenichani|Studeničane 18
MK|Tearce|Tearce 23
MK|Tetovo|Tetovo 73
MK|Veles|Veles 58
MK|Vinica|Vinica 18
MK|Vrapchishte|Negotino 18
MK|Zhelino|Zelino 25
ML|Bamako|Bamako 1297
ML|Gao|Gao 87
ML|Kayes|Kayes 78,Bafoulabé 27,Sagalo 16
ML|Koulikoro|Kolokani 49,Kati 43,Banamba 31,Koulikoro 24,Kangaba 17
ML|Mopti|Mopti 108,Djénné 22
ML|Sikasso|Sikasso 145,Koutiala 99,Bougouni 35,Yorosso 17
ML|Ségou|Ségou 93,Markala 54,San 25
ML|Tombouctou|Timbuktu 32
MM|Ayeyarwady|Pathein 237,Hinthada 135,Bogale 69,Pyapon 66,Kyaiklat 52,Maubin 52,Wakema 43,Myanaung 42,Nyaungdon 40,Mawlamyinegyunn 39
MM|Bago Region|Bago 244,Pyay 135,Taungoo 107,Nyaunglebin 90,Tharyarwady 54,Pyu 40,Letpandan 39,Thanatpin 38,Paungde 37
MM|Chin State|Hakha 20
MM|Kachin State|Myitkyina 91,Bhamo 48
MM|Kayah State|Loikaw 17
MM|Kayin State|Kyain Seikgyi Township 246,Hpa-An 50,Myawadi 45
MM|Magway|Pakokku 127,Yenangyaung 111,Thayetmyo 98,Magway 97,Chauk 91,Taungdwingyi 70,Myaydo 58,Minbu 57
MM|Mandalay Region|Mandalay 1208,Meiktila 177,Myingyan 142,Pyin Oo Lwin 117,Mogok 91,Yamethin 60,Kyaukse 50
MM|Mon|Mawlamyine 439,Thaton 124,Mudon 89,Kyaikto 49,Martaban 49,Kyaikkami 48
MM|Nay Pyi Taw|Nay Pyi Taw 925,Pyinmana 97
MM|Rakhine|Sittwe 178
MM|Sagaing Region|Monywa 182,Shwebo 89,Sagaing 79,Mawlaik 45
MM|Shan State|Taunggyi 160,Lashio 131,Tachilek 52
MM|Tanintharyi Region|Myeik 173,Dawei 137,Kawthoung 58
MM|Yangon|Yangon 4478,Syriam 69,Kanbe 58,Thongwa 52,Twante 47,Kayan 40
MN|Bayan-Ölgii Province|Ölgii 28
MN|Bayanhongor|Bayanhongor 26
MN|Bulgan|Bulgan 17
MN|Central Aimak|Зуунмод 18
MN|Darhan Uul|Darhan 74
MN|Dzabkhan|Uliastay 16
MN|East Gobi Aymag|Saynshand 20
MN|Govi-Altai Province|Altai 16
MN|Hovd|Khovd 31
MN|Khövsgöl Province|Murun-kuren 28
MN|Middle Govĭ|Mandalgovi 15
MN|Orhon|Erdenet 80
MN|Selenge Province|Sühbaatar 24,Dzüünharaa 19
MN|Sühbaatar|Baruun-Urt 16
MN|Ulaanbaatar|Ulan Bator 845
MN|Uvs Province|Ulaangom 28
MN|Ömnögovĭ|Dalandzadgad 15
MN|Övörhangay|Hovd 28,Arvayheer 26
MO||Macau 520
MP|Saipan|Saipan 48
MP|Tinian|San Jose Village 15
MQ|Martinique|Fort-de-France 90,Le Lamentin 39,Le Robert 24,Le François 20,Sainte-Marie 20,Ducos 17,Saint-Joseph 17,La Trinité 15
MR||Nouakchott 661
MR|Adrar|Atar 24
MR|Assaba|Kiffa 40
MR|Brakna|Aleg 15
MR|Dakhlet Nouadhibou|Nouadhibou 72
MR|Gorgol|Kaédi 55
MR|Guidimaka|Sélibaby 18
MR|Hodh Ech Chargi|Néma 60
MR|Tiris Zemmour|Zouerate 38
MR|Trarza|Rosso 49,Tékane 22
MT|Birkirkara|Birkirkara 22
MT|Il-Mosta|Mosta 18
MT|Qormi|Qormi 18
MT|Ħaż-Żabbar|Żabbar 15
MU|Black River|Bambous 15
MU|Flacq|Bel Air Rivière Sèche 18,Centre de Flacq 18
MU|Grand Port|Mahébourg 17
MU|Moka|Saint Pierre 16
MU|Pamplemousses|Triolet 23,Le Hochet 15
MU|Plaines Wilhems|Beau Bassin-Rose Hill 111,Vacoas 110,Curepipe 84,Quatre Bornes 81
MU|Port Louis|Port Louis 155
MU|Rivière du Rempart|Goodlands 21
MV|Kaafu Atoll|Male 104
MW|Central Region|Lilongwe 647,Kasungu 43,Salima 30,Nkhotakota 25,Mchinji 18,Dedza 16
MW|Northern Region|Mzuzu 175,Karonga 34,Rumphi 21,Mzimba 19
MW|Southern Region|Blantyre 585,Zomba 81,Mangochi 40,Liwonde 22,Nsanje 22,Balaka 19,Mulanje 16
MX|Aguascalientes|Aguascalientes 722,Jesús María 43,Pabellón de Arteaga 29,Rincón de Romos 28,Calvillo 20,San Francisco de los Romo 16
MX|Baja California|Tijuana 1301,Mexicali 690,Ensenada 280,Rosarito 65,Tecate 65,Pórticos de San Antonio 34,Santa Isabel 29,Rancho La Gloria 27,Rodolfo Sánchez Taboada 23,Terrazas del Valle 20,Villa del Prado 2da Sección 18,Guadalupe Victoria 17,San Felipe 17,Lázaro Cárdenas 16,Las Delicias 15,Puebla 15
MX|Baja California Sur|La Paz 215,San José del Cabo 70,Cabo San Lucas 68,Colonia del Sol 48,Ciudad Constitución 41
MX|Campeche|Campeche 220,Ciudad del Carmen 169,Champotón 31,Escárcega 29
MX|Chiapas|Tuxtla 537,Tapachula 203,San Cristóbal de las Casas 158,Comitán 98,Chiapa de Corzo 45,Palenque 43,Cintalapa de Figueroa 42,Ocosingo 42,Ocozocoautla de Espinosa 39,Villaflores 37,Tonalá 35,Huixtla 32,Berriozábal 28,Reforma 26,Arriaga 24,Motozintla 24,Las Margaritas 21,Emiliano Zapata 20,Comalapa 19,Las Rosas 19,Mapastepec 18,Cacahoatán 17,Pijijiapan 17,Suchiapa 17,Yajalón 17,Teopisca 16,Venustiano Carranza 15
MX|Chihuahua|Juárez 1321,Chihuahua 809,Ciudad Delicias 118,Cuauhtémoc 114,Parral 105,Nuevo Casas Grandes 56,Camargo 40,Jiménez 31,Manuel Ojinaga 23,Meoqui 23,Ojinaga 22,Aldama 19,Madera 15
MX|Coahuila|Saltillo 710,Torreón 609,Monclova 215,Piedras Negras 150,Ciudad Acuña 134,Frontera 69,Ramos Arizpe 67,Sabinas 55,Matamoros 52,San Pedro 49,San Pedro 41,Nueva Rosita 38,Ciudad Melchor Múzquiz 35,Parras de la Fuente 34,Francisco I. Madero 27,Castaños 24,Nava 22,Allende 21,San Buenaventura 20,Palau 17
MX|Colima|Colima 137,Manzanillo 130,Ciudad de Villa de Álvarez 118,Tecomán 86,Ciudad de Armería 16
MX|Durango|Victoria de Durango 519,Gómez Palacio 257,Ciudad Lerdo 80,Santiago Papasquiaro 26,El Salto 24,Pueblo Nuevo 19,Ciudad Guadalupe Victoria 17,Vicente Guerrero 16
MX|Guanajuato|León de los Aldama 1239,Irapuato 381,Celaya 340,Salamanca 160,Silao 74,Guanajuato 72,San Francisco del Rincón 71,San Miguel de Allende 70,Valle de Santiago 68,Cortazar 62,Dolores Hidalgo Cuna de la Independencia Nacional 59,Acámbaro 58,Uriangato 51,San Luis de la Paz 50,Purísima de Bustos 44,Moroleón 43,Juventino Rosas 42,Pénjamo 40,Salvatierra 37,Centro Familiar la Soledad 32,Marfil 29,Apaseo el Alto 28,San Felipe 28,Abasolo 27,Villagrán 27,Apaseo el Grande 26,Yuriria 25,Comonfort 24,San José Iturbide 23,Romita 21,Jaral del Progreso 20,La Ermita 20,Medina 16
MX|Guerrero|Acapulco de Juárez 673,Chilpancingo 187,Iguala de la Independencia 118,Ixtapa-Zihuatanejo 67,Taxco de Alarcón 52,Tlapa de Comonfort 47,Chilapa de Álvarez 31,Ciudad Altamirano 25,Zumpango del Río 25,Ometepec 24,Teloloapan 24,Tixtla de Guerrero 23,Petatlán 22,Atoyac de Álvarez 21,Arcelia 19,Ciudad de Huitzuco 17,Ayutla de los Libres 15,Técpan de Galeana 15
MX|Hidalgo|Pachuca de Soto 257,Tulancingo 102,Tizayuca 43,Huejutla de Reyes 40,Ixmiquilpan 35,Tepeji del Río de Ocampo 34,Actopan 29,Ciudad Sahagun 29,Tula de Allende 29,Apan 27,Mixquiahuala de Juarez 26,Zacualtipán 23,Cuautepec de Hinojosa 19,Don Antonio 18,La Providencia Siglo XXI 17,Progreso de Alvaro Obregon 17,Santiago Tulantepec 16,Tepeapulco 15
MX|Jalisco|Guadalajara 1495,Zapopan 1142,Tlaquepaque 576,Tonalá 409,Puerto Vallarta 203,Ciudad Guzmán 98,Lagos de Moreno 98,Tepatitlán de Morelos 92,Hacienda Santa Fe 87,Ocotlán 84,Tesistán 62,Arandas 52,San Juan de los Lagos 49,Autlán de Navarro 45,Ameca 36,La Barca 35,Tala 35,Zapotlanejo 32,Coyula 30,Nicolás R Casillas 30,Tlajomulco de Zúñiga 30,Ixtapa 29,Tequila 29,Nuevo México 28,San Sebastián el Grande 28,Tuxpan 28,Atotonilco el Alto 27,Las Pintitas 27,Sayula 27,Encarnación de Díaz 25,Jalostotitlán 24,San Miguel el Alto 24,Teocaltiche 24,El Salto 23,Las Pintas de Arriba 23,San José del Valle 23,Zapotiltic 23,Chapala 22,El Salto 22,El Grullo 21,Santa Anita 20,Jocotepec 19,Lomas del Sur 19,Tamazula de Gordiano 19,Cihuatlán 18,El Quince 18,Zacoalco de Torres 18,Jamay 17,Ahualulco de Mercado 16,Magdalena 16,San José del Castillo 16,Villa Hidalgo 15
MX|Mexico City|Mexico City 12294,Iztapalapa 1816,Gustavo Adolfo Madero 1186,Coyoacán 620,Tlalpan 575,Cuauhtémoc 532,Azcapotzalco 415,Xochimilco 408,Iztacalco 384,Miguel Hidalgo 373,Benito Juarez 355,Tláhuac 305,Magdalena Contreras 238,Delegación Cuajimalpa de Morelos 160,San Miguel Topilejo 35,San Miguel Ajusco 30,San Antonio Tecómitl 24,San Juan Ixtayopan 24,Milpa Alta 18,San Pablo Oztotepec 16
MX|Michoacán|Morelia 598,Uruapan 264,Zamora 142,Apatzingán 99,Heróica Zitácuaro 84,La Piedad 83,Ciudad Lázaro Cárdenas 79,Sahuayo de Morelos 64,Ciudad Hidalgo 61,Pátzcuaro 55,Zacapú 50,Los Reyes de Salgado 39,Guacamayas 38,Maravatío de Ocampo 34,Nueva Italia de Ruiz 32,Puruándiro 31,Tacámbaro de Codallos 26,Jiquílpan de Juárez 24,Yurécuaro 24,Huetamo de Núñez 22,La Orilla 20,Paracho de Verduzco 19,Ario de Rosales 17,Zinapécuaro 16,Peribán de Ramos 15,Tepalcatepec 15,Tuzantla 15
MX|Morelos|Cuernavaca 339,Jiutepec 162,Cuautla 154,Temixco 98,Emiliano Zapata 49,Yautepec 43,San Pablo Autopan 35,San Mateo Otzacatipan 23,Reyes Acozac 22,Zacatepec 22,Puente de Ixtla 21,San Pedro Totoltepec 21,Xoxocotla 21,San Juan Zitlaltepec 20,Jojutla 19,Xochitepec 19,Axochiapan 18,San Andrés Cuexcontitlán 18,Santa María Ajoloapan 18,Tlaquiltenango 18,Tres de Mayo 18,Santa Rosa Treinta 17,Yecapixtla 17
MX|México|Ecatepec de Morelos 1655,Ciudad Nezahualcoyotl 1105,Naucalpan de Juárez 792,Tlalnepantla 653,Santa María Chimalhuacán 612,Ciudad López Mateos 489,Toluca 489,Cuautitlán Izcalli 485,Xico 356,Ixtapaluca 322,Nicolás Romero 282,Coacalco 278,Ojo de Agua 242,Buenavista 206,Chicoloapan 173,Chalco 169,San Pablo de las Salinas 156,Huixquilucan 125,Cuautitlán 108,Texcoco de Mora 105,Tepexpan 103,Los Reyes Acaquilpan 85,Fuentes del Valle 74,San Mateo Atenco 68,Tultepec 65,San Salvador Tizatlalli 61,Jacona de Plancarte 57,Santiago Teyahualco 54,Zinacantepec 54,Teoloyucan 51,Zumpango 51,San Buenaventura 45,Melchor Ocampo 39,Tepotzotlán 38,San Jerónimo Cuatro Vientos 37,Santa Teresa 37,Coyotepec 36,San Martín Azcatepec 35,San Isidro 34,Amecameca 32,San José Guadalupe Otzacatipan 31,Metepec 28,San Francisco Acuautla 28,Tultitlán de Mariano Escobedo 28,Ocoyoacac 26,Tejupilco de Hidalgo 26,Valle de Bravo 26,Emiliano Zapata 25,San Martín Cuautlalpan 24,Atlacomulco de Fabela 23,Jesús del Monte 23,Lerma de Villada 23,San Jorge Pueblo Nuevo 23,San Miguel Coatlinchán 23,Teotihuacán 23,Teotihuacán de Arista 23,Tequixquiac 23,Chiconcuac 22,Tenango de Arista 22,Capulhuac de Mirafuentes 21,San Rafael 21,Xonacatlán 21,Ixtapan de la Sal 18,Huilango 17,Ozumba de Alzate 17,San Francisco Tlalcilalcalpan 17,San Salvador Atenco 17,Tezoyuca 17,Ampliación San Mateo (Colonia Solidaridad) 16,Juchitepec 16,San Antonio Acahualco 16,Santiago Tlacotepec 16,Tecámac de Felipe Villanueva 16,Tulantongo 16,Alborada Jaltenco 15,San Mateo Huitzilzingo 15,Tangancícuaro de Arista 15,Tecámac 15,Xalatlaco 15
MX|Nayarit|Tepic 333,Xalisco 36,Ixtlán del Río 23,Tuxpan 22,Mezcales 20,Acaponeta 19,Compostela 18,Santiago Ixcuintla 18
MX|Nuevo León|Monterrey 1136,Guadalupe 674,Ciudad Apodaca 467,San Nicolás de los Garza 443,Ciudad General Escobedo 352,Santa Catarina 268,Ciudad Benito Juárez 152,San Pedro Garza García 123,San Pedro Garza Garcia 122,García 94,Cadereyta 68,Cadereyta Jiménez 68,Linares 63,Jardines de la Silla (Jardines) 54,Mazatlan 45,Santiago 37,Fraccionamiento Real Palmas 35,Ciudad Sabinas Hidalgo 33,Ciudad de Allende 26,Mitras Poniente 18,Parque Industrial Ciudad Mitras 18,Anáhuac 17,Hidalgo 17,Ciénega de Flores 15
MX|Oaxaca|Oaxaca 255,Tuxtepec 102,Salina Cruz 77,Juchitán de Zaragoza 75,Santa Cruz Xoxocotlán 67,Ciudad de Huajuapan de León 53,Santo Domingo Tehuantepec 42,Loma Bonita 31,Pinotepa Nacional 30,Puerto Escondido 26,Ixtepec 25,Miahuatlán de Porfirio Díaz 24,Santa María Atzompa 22,San Antonio de la Cal 20,Matías Romero 19,Heroica Ciudad de Tlaxiaco 18,Crucecita 15,Ocotlán de Morelos 15
MX|Puebla|Puebla 1434,Tehuacán 249,Cholula 88,Atlixco 87,Amozoc de Mota 77,San Martin Texmelucan de Labastida 76,Teziutlan 59,Huauchinango 56,San Bernardino Tlaxcalancingo 55,Izúcar de Matamoros 43,San Andrés Cholula 40,Xicotepec de Juárez 40,Zacatlán 34,Tecamachalco 29,Ajalpan 28,Sanctorum 28,Moyotzingo 27,Tepeaca 27,Acatzingo 26,Huejotzingo 26,Cuautlancingo 25,Ciudad Serdán 24,Acajete 21,Chignahuapan 20,Altepexi 18,Santiago Momoxpan 18,Casa Blanca 17,Los Reyes de Juárez 17,Palmarito Tochapan 17,San Salvador El Seco 17,Acatlán de Osorio 16,Libres 16,San Rafael Tlanalapan 16,Santa Ana Xalmimilulco 16,Tepatlaxco de Hidalgo 16,Zinacatepec 16
MX|Querétaro|Santiago de Querétaro 626,San Juan del Río 139,El Pueblito 71,Tequisquiapan 30,Santa Rosa Jauregui 19,Venceremos 16
MX|Quintana Roo|Cancún 628,Chetumal 151,Playa del Carmen 150,Cozumel 77,Felipe Carrillo Puerto 26,Tulum 18
MX|San Luis Potosí|San Luis Potosí 723,Soledad de Graciano Sánchez 255,Ciudad Valles 125,Matehuala 77,Rioverde 53,Ciudad Fernández 32,Tamazunchale 25,Ébano 24,Salinas de Hidalgo 17,Tamuín 16,Cárdenas 15
MX|Sinaloa|Culiacán 676,Mazatlán 382,Los Mochis 257,Guasave 71,Guamúchil 64,Escuinapa 31,Navolato 29,Leyva Solano 28,Villa de Costa Rica 25,Juan José Ríos 24,Licenciado Benito Juárez (Campo Gobierno) 24,Villa Juárez 21,El Rosario 16,La Cruz 16
MX|Sonora|Hermosillo 715,Ciudad Obregón 299,Nogales 213,San Luis Río Colorado 158,Navojoa 114,Heroica Guaymas 113,Agua Prieta 77,Heroica Caborca 60,Puerto Peñasco 57,Empalme 43,Esperanza 39,Cananea 32,Miguel Alemán (La Doce) 31,Huatabampo 30,Magdalena de Kino 27
MX|Tabasco|Villahermosa 354,Cárdenas 92,Comalcalco 41,Tenosique 33,Macuspana 32,Huimanguillo 27,Río de Teapa 27,Teapa 27,Paraiso 25,Frontera 23,Playas del Rosario 22,Cunduacán 20,Jalpa de Méndez 16
MX|Tamaulipas|Reynosa 589,Heroica Matamoros 450,Nuevo Laredo 374,Tampico 309,Ciudad Victoria 305,Ciudad Madero 197,Miramar 119,Ciudad Río Bravo 96,Ciudad Mante 85,Altamira 60,Valle Hermoso 49,San Fernando 29,Ciudad Miguel Alemán 20
MX|Tlaxcala|Tlaxcala 85,Villa Vicente Guerrero 60,Huamantla 52,Apizaco 50,Santa Ana Chiautempan 48,Zacatelco 38,Calpulalpan 33,Contla 28,Papalotla 23,La Magdalena Tlaltelulco 17,Teolocholco 16,Tetla 15
MX|Veracruz|Veracruz 428,Xalapa de Enríquez 425,Coatzacoalcos 236,Poza Rica de Hidalgo 185,Córdoba 141,Orizaba 121,Minatitlán 112,Túxpam de Rodríguez Cano 85,San Andrés Tuxtla 62,Martínez de la Torre 60,Coatepec 54,Papantla de Olarte 54,Acayucan 51,Tierra Blanca 48,Las Choapas 43,Pánuco 41,Río Blanco 41,Perote 38,Agua Dulce 36,Ciudad Mendoza 36,Tlapacoyan 35,Coatzintla 34,Jáltipan de Morelos 33,Cosamaloapan 31,Huatusco 31,Tantoyuca 31,Catemaco 28,Misantla 27,Isla 26,Ixtaczoquitlán 26,Valente Diaz 26,La Isla 25,Nanchital de Lázaro Cárdenas del Río 25,Álamo 25,Allende 24,Alvarado 23,Cerro Azul 22,Cosoleacaque 22,Nogales 22,Fortín de las Flores 21,Altotonga 20,Banderilla 20,Naranjos 20,José Cardel 19,Lerdo de Tejada 19,Xico 19,Carlos A. Carrillo 18,Tres Valles 17,Fraccionamiento Ciudad Olmeca 16,Alto Lucero 15,Coscomatepec de Bravo 15,Santiago Tuxtla 15,Villa Independencia 15
MX|Yucatán|Mérida 778,Kanasín 77,Valladolid 49,Tizimín 47,Uman 40,Progreso 37,Ticul 33,Tecax 26,Hunucmá 25,Motul 23,Oxkutzkab 23,Peto 20,Chichén-Itzá 18,Izamal 16
MX|Zacatecas|Zacatecas 129,Guadalupe 125,Fresnillo 121,Jerez de García Salinas 43,Río Grande 33,Víctor Rosales 33,Loreto 24,Sombrerete 22,Nochistlán de Mejía 17,Tlaltenango de Sánchez Román 16,Juan Aldama 15
MY|Johor|Johor Bahru 802,Kluang 170,Batu Pahat 156,Kampung Pasir Gudang Baru 146,Muar 128,Ulu Tiram 75,Taman Senai 73,Segamat 70,Kulai 64,Kota Tinggi 53,Pontian Kechil 51,Tangkak 35,Bakri 30,Yong Peng 27,Pekan Nenas 23,Labis 22,Mersing 22,Kampung Simpang Renggam 18,Parit Raja 17
MY|Kedah|Sungai Petani 229,Alor Setar 217,Kulim 171,Jitra 63,Bedong 48,Kuah 30,Kuala Kedah 19,Gurun 16
MY|Kelantan|Kota Bharu 1460,Kampong Pangkal Kalong 40,Tanah Merah 29,Peringat 23,Gua Musang 20,Kampong Kadok 19,Pasir Mas 19
MY|Kuala Lumpur|Kuala Lumpur 1454
MY|Labuan|Labuan 74
MY|Melaka|Malacca 181,Kampung Bukit Baharu 56,Klebang Besar 39,Kampung Ayer Keroh 38,Kampong Masjid Tanah 29,Sungai Udang 26,Batu Berendam 25,Alor Gajah 20,Bukit Rambai 17,Kampung Ayer Molek 15
MY|Negeri Sembilan|Seremban 373,Port Dickson 89,Kampung Baharu Nilai 37,Bahau 31,Tampin 28,Kuala Pilah 20
MY|Pahang|Kuantan 366,Temerluh 60,Bentong Town 49,Mentekab 42,Raub 40,Jerantut 34,Pekan 32,Kuala Lipis 15
MY|Penang|George Town 300,Bukit Mertajam 212,Kampung Sungai Ara 141,Tasek Glugor 136,Butterworth 108,Perai 65,Nibong Tebal 40,Permatang Kuching 27,Tanjung Tokong 24,Batu Feringgi 20,Kepala Batas 17
MY|Perak|Ipoh 673,Taiping 218,Teluk Intan 63,Kampong Dungun 59,Simpang Empat 58,Batu Gajah 46,Lumut 40,Kuala Kangsar 39,Bidur 30,Tapah Road 28,Parit Buntar 27,Bagan Serai 20,Kampar 19,Pantai Remis 16
MY|Perlis|Kangar 64,Pantai Cenang 15
MY|Putrajaya|Putrajaya 50
MY|Sabah|Kota Kinabalu 457,Sandakan 392,Tawau 306,Lahad Datu 106,Keningau 78,Putatan 78,Donggongon 72,Semporna 63,Bandar Labuan 55,Kudat 32,Papar 19,Ranau 19,Beaufort 16,Kinarut 16
MY|Sarawak|Kuching 570,Miri 228,Sibu 198,Bintulu 152,Marudi 90,Mukah 50,Lawas 38,Sarikei 29,Simanggang 27,Limbang 26,Kapit 16
MY|Selangor|Klang 880,Kampung Baru Subang 834,Petaling Jaya 521,Shah Alam 482,Sepang 212,Ampang 126,Rawang 120,Semenyih 92,Kampong Baharu Balakong 69,Putra Heights 60,Kuala Selangor 56,Banting 48,Serendah 28,Sungai Besar 27,Jenjarum 25,Batu Arang 23,Ladang Seri Kundang 23,Tanjung Sepat 22,Kuang 21,Batang Berjuntai 20,Pelabuhan Klang 20,Sabak Bernam 17,Kampung Tanjung Karang 16
MY|Terengganu|Kuala Terengganu 285,Cukai 82,Kertih 24,Marang 21,Paka 21
MZ|Cabo Delgado Province|Pemba 109,Montepuez 72,Mocímboa 28
MZ|Gaza Province|Xai-Xai 127,Chokwé 64,Chibuto 59,Macia 23
MZ|Inhambane Province|Maxixe 120,Inhambane 74
MZ|Manica|Chimoio 257
MZ|Maputo City|Maputo 1192
MZ|Maputo Province|Matola 675,Ressano Garcia 110
MZ|Nampula|Nampula 389,Nacala 225,António Enes 75,Ilha de Moçambique 54,Mutuáli 31
MZ|Niassa Province|Mandimba 119,Lichinga 110,Cuamba 73
MZ|Sofala|Beira 531,Dondo 79
MZ|Tete|Tete 129
MZ|Zambezia Province|Quelimane 189,Chinde 17
NA|Erongo Region|Walvis Bay 52,Swakopmund 25
NA|Hardap Region|Rehoboth 21
NA|Karas Region|Keetmanshoop 16,Lüderitz 15
NA|Kavango East|Rundu 58
NA|Khomas Region|Windhoek 268
NA|Omaheke Region|Gobabis 16
NA|Oshana Region|Oshakati 34
NA|Otjozondjupa Region|Grootfontein 24,Okahandja 21,Otjiwarongo 21
NA|Zambezi Region|Katima Mulilo 25
NC|South Province|Nouméa 93,Mont-Dore 25,Dumbéa 19
NE|Agadez|Agadez 124,Alaghsas 89
NE|Diffa|Diffa 28,Nguigmi 18
NE|Dosso Region|Dosso 50,Gaya 33,Dogondoutchi 32
NE|Maradi Region|Maradi 163,Tessaoua 36,Mayahi 22,Dakoro 20,Tibiri 20
NE|Niamey|Niamey 774
NE|Tahoua Region|Tahoua 80,Birni N Konni 48,Madaoua 25,Illéla 17
NE|Tillabéri Region|Ayorou 26,Téra 21,Tillabéri 19
NE|Zinder Region|Zinder 191,Mirriah 21,Magaria 19,Matamey 17,Tanout 15
NG|Abia State|Aba 898,Umuahia 265,Amaigbo 127,Bende 80,Ohafia-Ifigh 73
NG|Adamawa|Jimeta 248,Mubi 226,Yola 96,Numan 78,Gombi 20,Ganye 15
NG|Akwa Ibom State|Uyo 437,Ikot Ekpene 255,Esuk Oron 112,Itu 36,Eket 26
NG|Anambra|Onitsha 561,Atani 230,Nnewi 194,Awka 168,Nkpor 104,Ihiala 83,Agulu 79,Igbo-Ukwu 75,Ozubulu 74,Enugu-Ukwu 69,Uga 64
NG|Bauchi|Bauchi 316,Azare 106,Kari 19,Darazo 18
NG|Bayelsa State|Yenagoa 24
NG|Benue State|Makurdi 293,Katsina-Ala 37,Takum 25,Otukpa 22,Igbor 18
NG|Borno State|Maiduguri 1112,Bama 118,Biu 95,Gamboru 85,Dikwa 29,Damboa 22,Monguno 20,Magumeri 19,Kukawa 16,Marte 16,Gwoza 15
NG|Cross River State|Calabar 462,Ugep 200,Ikom 79,Ogoja 37,Obudu 20
NG|Delta|Warri 536,Sapele 162,Ughelli 80,Asaba 73,Agbor 68,Ogwashi-Uku 26,Kwale 20,Burutu 16
NG|Ebonyi State|Abakaliki 134,Isieke 90,Effium 87,Afikpo 72,Ezza-Ohu 67
NG|Edo State|Benin City 1125,Uromi 109,Auchi 63,Ekpoma 60,Ubiaja 22
NG|Ekiti State|Ado-Ekiti 424,Efon-Alaaye 279,Ise-Ekiti 190,Ijero-Ekiti 168,Ikere-Ekiti 103,Emure-Ekiti 91,Igede-Ekiti 87,Ipoti 82,Aramoko-Ekiti 74,Igbara-Odo 74,Oke Ila 35
NG|Enugu State|Enugu 689,Nsukka 111,Aku 74,Eha Amufu 71,Awgu 23,Enugu-Ezike 19
NG|FCT|Abuja 590,Kuje 97
NG|Gombe State|Gombe 250,Pindiga 106,Kumo 36,Nafada 23,Garko 21,Deba 18,Dukku 17,Billiri 16
NG|Imo State|Owerri 215,Okigwe 115,Nkwerre 63,Oguta 22
NG|Jigawa State|Chakwama 200,Hadejia 111,Gumel 43,Birnin Kudu 27,Kiyawa 18,Dutse 17,Gwaram 16
NG|Kaduna State|Kaduna 1582,Zaria 975,Lere 93,Kafanchan 80,Kagoro 77,Kachia 31,Dutsen Wai 22,Sofo-Birnin-Gwari 22,Anchau 16,Soba 16
NG|Kano State|Kano 3626,Wudil 23,Gaya 21,Rano 18,Gwarzo 16
NG|Katsina State|Katsina 432,Funtua 137,Malumfashi 71,Daura 25
NG|Kebbi|Birnin Kebbi 108,Jega 73,Argungu 46,Kamba 26,Zuru 24
NG|Kogi State|Okene 479,Ogaminana 84,Idah 69,Lokoja 61,Kabba 50,Egbe 18,Ajaokuta 15,Isanlu-Itedoijowa 15
NG|Kwara State|Ilorin 814,Offa 114,Lafiagi 103,Patigi 28,Okuta 27,Kaiama 22,Jebba 21,Bode Saadu 17
NG|Lagos|Lagos 9000,Ebute Ikorodu 536,Lekki 401,Ikeja 313,Epe 85,Badagry 26
NG|Nasarawa State|Lafia 127,Keffi 86,Nasarawa 31,Wamba 27,Akwanga 16,Doma 15
NG|Niger State|Minna 292,Bida 172,Suleja 162,Kontagora 99,Baro 27,Tegina 24,Zungeru 24,Mokwa 21,Babana 18,Rijau 17,Ibeto 16,Lapai 16
NG|Ogun State|Abeokuta 593,Shagamu 215,Ijebu-Ode 209,Ijebu-Igbo 109,Ifo 88,Ilaro 47,Iperu 16,Ado-Odo 15
NG|Ondo State|Akure 421,Owo 277,Ondo 257,Idanre 86,Ode 75
NG|Osun State|Ilesa 278,Iwo 250,Ikire 222,Ila Orangun 179,Inisa 164,Osogbo 157,Gbongan 139,Ejigbo 138,Ikirun 134,Modakeke 120,Ilobu 118,Olupona 95,Oke Mesi 80,Oyan 74,Apomu 72,Ijebu-Jesa 52,Otan Ayegbaju 38
NG|Oyo State|Ibadan 3565,Oyo 736,Saki 179,Kisi 156,Igboho 137,Igbo-Ora 93,Lalupon 81,Fiditi 71,Orita Eruwa 71,Igbeti 25
NG|Plateau State|Jos 817,Pankshin 32,Bukuru 16
NG|Rivers State|Port Harcourt 1149,Buguma 135,Okrika 133,Obonoma 69,Elele 21,Degema Hulk 19,Bonny 17
NG|Sokoto|Sokoto 564,Tambuwal 21,Gwadabawa 17,Illela 17
NG|Taraba State|Jalingo 118,Wukari 93,Ibi 23,Gembu 20,Beli 17
NG|Yobe State|Gashua 126,Nguru 111,Potiskum 86,Daura 78,Damaturu 46,Geidam 41,Kumagunnam 17
NG|Zamfara State|Gusau 227,Kaura Namoda 70,Gummi 39,Talata Mafara 39,Moriki 29
NI|Boaco Department|Boaco 29,Camoapa 17
NI|Carazo Department|Diriamba 35,Jinotepe 30,San Marcos 23
NI|Chinandega Department|Chinandega 126,El Viejo 54,Chichigalpa 33,Corinto 19,Somotillo 15
NI|Chontales Department|Juigalpa 50
NI|Estelí Department|Estelí 96
NI|Granada Department|Granada 89,Nandaime 21
NI|Jinotega Department|Jinotega 55
NI|León Department|León 145,Nagarote 26,La Paz Centro 23
NI|Madriz Department|Somoto 20
NI|Managua Department|Managua 973,Ciudad Sandino 50,Tipitapa 50,San Rafael del Sur 30,El Crucero 16
NI|Masaya Department|Masaya 130,Masatepe 21
NI|Matagalpa Department|Matagalpa 109,Río Blanco 17
NI|North Caribbean Coast|Puerto Cabezas 34,Siuna 16
NI|Nueva Segovia Department|Ocotal 34,Jalapa 24
NI|Rivas Department|Rivas 30
NI|South Caribbean Coast|Nueva Guinea 53,Bluefields 44,El Rama 20
NL|Drenthe|Assen 62,Emmen 57,Hoogeveen 39,Meppel 31,Coevorden 15,Klazienaveen 12,Beilen 9,Emmer-Compascuum 8,Roden 7,Eelde 6
NL|Flevoland|Almere Stad 176,Lelystad 71,Emmeloord 46,Dronten 28,Zeewolde 19,Urk 17,Biddinghuizen 5
NL|Friesland|Leeuwarden 91,Drachten 45,Heerenveen 43,Sneek 33,Harlingen 16,Dokkum 13,Franeker 13,Joure 13,Wolvega 13,Burgum 10,Lemmer 10,Bolsward 9,Oosterwolde 9,Gorredijk 7,Stiens 7,Damwâld 6,Grou 6,Surhuisterveen 6,Zuiderburen 6,Buitenpost 5,De Westereen 5,Kollum 5
NL|Gelderland|Nijmegen 159,Arnhem 142,Apeldoorn 137,Ede 68,Doetinchem 50,Harderwijk 41,Tiel 41,Nijkerk 38,Zutphen 36,Wageningen 35,Epe 33,Wijchen 33,Winterswijk 30,Barneveld 29,Culemborg 27,Beuningen 26,Geldermalsen 26,Zaltbommel 26,Zevenaar 26,Duiven 25,Putten 23,Elburg 22,Brummen 21,Elst 20,Lichtenvoorde 20,Aalten 19,Groesbeek 19,Nunspeet 19,Wisch 19,Velp 18,Eibergen 16,Bennekom 15,Dieren 15,Twello 14,Lunteren 13,Vaassen 13,Bemmel 12,Hattem 12,Lochem 12,Doesburg 11,Oosterbeek 11,Borculo 10,Eerbeek 10,Ermelo 10,Voorthuizen 10,Heerde 9,Lent 9,Renkum 9,Scherpenzeel 9,Warnsveld 9,Neede 8,Kerkdriel 7,Rheden 7,Druten 6,Gendt 6,Ruurlo 6,Westervoort 6,Zelhem 6,Doornsteeg 5,Opheusden 5,Varsseveld 5
NL|Groningen|Groningen 181,Delfzijl 29,Veendam 28,Hoogezand 21,Leek 20,Stadskanaal 20,Winschoten 19,Appingedam 12,Haren 9,Bedum 8,Oude Pekela 8,Sappemeer 8,Zuidhorn 7,Marum 5
NL|Limburg|Maastricht 122,Heerlen 93,Venlo 92,Kerkrade 50,Weert 49,Sittard 48,Roermond 45,Venray 39,Geleen 33,Brunssum 29,Hoensbroek 25,Tegelen 20,Gennep 17,Eijsden 12,Stein 11,Haelen 10,Arcen 9,Beek 8,Lindenheuvel 8,Amby 7,Elsloo 7,Nederweert 7,Panningen 7,Vaals 7,Bunde 6,Helden 6,Heythuysen 6,Maasbracht 6,Meerssen 6,Reuver 6,Baarlo 5,Maasbree 5,Meijel 5,Sevenum 5
NL|North Brabant|Eindhoven 210,Tilburg 200,Breda 168,'s-Hertogenbosch 135,Roosendaal 78,Oss 76,Helmond 75,Bergen op Zoom 66,Oosterhout 53,Waalwijk 46,Uden 35,Valkenswaard 31,Boxtel 30,Best 29,Geldrop 28,Oisterwijk 26,Werkendam 26,Dongen 25,Veghel 25,Vught 25,Steenbergen 24,Goirle 23,Loon op Zand 23,Nuenen 23,Schijndel 23,Geertruidenberg 21,Cranendonck 20,Bergeijk 18,Eersel 18,Sint-Oedenrode 17,Gemert 16,Rijen 16,Woudrichem 14,Grave 13,Heesch 13,Boxmeer 12,Made 12,Prinsenbeek 11,Someren 11,Asten 10,Bladel 10,Halsteren 10,Oirschot 10,Heeze 9,Mierlo 9,Sint Willebrord 9,Budel 8,Heeswijk-Dinther 8,Hilvarenbeek 8,Udenhout 8,Berghem 7,Raamsdonksveer 7,Reusel 7,Teteringen 7,Zundert 7,Aalburg 6,Gilze 6,Hoogerheide 6,Nistelrode 6,Schaijk 6,Terheijden 6,Waalre 6,Aarle-Rixtel 5,Beek 5,Boekel 5,Dinteloord 5,Klundert 5,Oud Gastel 5,Vaartbroek 5,Veldhoven 5,Waspik 5
NL|North Holland|Amsterdam 742,Haarlem 148,Zaanstad 140,Hoofddorp 133,Alkmaar 95,Hilversum 84,Amstelveen 80,Purmerend 77,Zaandam 72,Hoorn 69,Velsen-Zuid 68,Den Helder 60,Heerhugowaard 48,Huizen 45,Medemblik 42,Beverwijk 38,Heemskerk 36,Castricum 35,IJmuiden 32,Bussum 31,Uithoorn 27,Heemstede 26,Diemen 24,Aalsmeer 23,Volendam 22,Heiloo 21,Weesp 18,Enkhuizen 17,Naarden 17,Zandvoort 17,Harenkarspel 16,Laren 12,Uitgeest 12,Opmeer 11,Kudelstaart 9,Zaandijk 9,Oosteinde 8,Ouderkerk aan de Amstel 8,Edam 7,Limmen 7,Broek op Langedijk 6,Den Burg 6,Kortenhoef 6,Muiden 6,Nieuw-Loosdrecht 6,Noord-Scharwoude 6,Obdam 6,Schagen 6,Sint Pancras 6,Zuid-Scharwoude 6,Bennebroek 5,Blaricum 5
NL|Overijssel|Enschede 154,Zwolle 112,Deventer 97,Hengelo 81,Almelo 73,Hardenberg 58,Kampen 49,Oldenzaal 31,Dalfsen 27,Haaksbergen 24,Wierden 23,Losser 22,Borne 21,Raalte 20,Tubbergen 20,Steenwijk 17,Staphorst 16,Ommen 12,Vriezenveen 12,Goor 11,Vroomshoop 8,Delden 7,Hasselt 7,Frankhuis 6,Heino 6,Wijhe 6
NL|South Holland|Rotterdam 598,The Hague 474,Leiden 120,Dordrecht 119,Zoetermeer 116,Delft 95,Schiedam 75,Spijkenisse 75,Vlaardingen 74,Gouda 72,Alphen aan den Rijn 70,Capelle aan den IJssel 65,Rijswijk 47,Zwijndrecht 46,Ridderkerk 45,Barendrecht 39,Voorburg 38,Gorinchem 35,Hoogvliet 35,Maassluis 33,Papendrecht 32,Ypenburg 30,Krimpen aan den IJssel 29,Leiderdorp 26,Waddinxveen 25,Wassenaar 25,Noordwijk-Binnen 24,Oud-Beijerland 24,Sliedrecht 24,Scheveningen 23,Hellevoetsluis 22,Lisse 22,Voorschoten 22,Hendrik-Ido-Ambacht 21,Oegstgeest 21,Berkel en Rodenrijs 20,Katwijk aan Zee 20,'s-Gravenzande 19,Benthuizen 19,Bodegraven 19,Pijnacker 19,Alblasserdam 18,Hillegom 18,Middelharnis 18,Naaldwijk 18,Rhoon 18,Bergschenhoek 17,Sassenheim 16,Boskoop 15,Reeuwijk 13,De Lier 12,Goedereede 12,Monster 12,Noordwijkerhout 12,Rozenburg 12,Schoonhoven 12,Bleiswijk 11,Carnisse 11,Liesveld 10,Nieuw-Lekkerland 10,Hoek van Holland 9,Strijen 9,Bolnes 8,Rijnsburg 8,Honselersdijk 7,Katwijk aan den Rijn 6,Ouddorp 6,Poeldijk 6,Giessendam 5,Maasdijk 5
NL|Utrecht|Utrecht 291,Amersfoort 140,Nieuwegein 61,Veenendaal 61,Zeist 61,Woerden 48,Soest 45,Maarssen 40,IJsselstein 34,Leusden 29,Baarn 25,Leerdam 21,Vianen 20,Driebergen-Rijsenburg 19,Rhenen 18,Wijk bij Duurstede 17,Mijdrecht 15,Breukelen 14,Lopik 14,Hoogland 11,Woudenberg 11,Doorn 10,Oudewater 10,De Bilt 9,Veldhuizen 9,Abcoude 7,Vleuten 7,Bunnik 6,Leersum 6,Montfoort 6,Wilnis 6,Amerongen 5,Odijk 5
NL|Zeeland|Middelburg 46,Vlissingen 45,Goes 37,Terneuzen 28,Borssele 22,Zierikzee 10,Kapelle 9,Axel 8,Tholen 7,Yerseke 7,Arnemuiden 5
NO||Drammen 91,Fredrikstad 73,Asker 61,Sarpsborg 52,Tromsø 52,Skien 51,Sandefjord 43,Tønsberg 39,Moss 34,Porsgrunn 34,Larvik 23,Halden 22,Harstad 19,Horten 18,Kongsberg 18
NO|Agder|Kristiansand 64,Arendal 31
NO|Innlandet|Hamar 29,Lillehammer 19,Gjøvik 18
NO|Møre og Romsdal|Ålesund 44,Molde 19,Kristiansund 17
NO|Nordland|Bodø 34,Mo i Rana 18
NO|Oslo|Oslo 580
NO|Rogaland|Stavanger 122,Sandnes 63,Haugesund 40
NO|Trøndelag|Trondheim 147,Steinkjer 20
NO|Vestland|Bergen 214,Askøy 17
NP|Bagmati Province|Kathmandu 1442,Pātan 183,Bharatpur 107,Hetauda 85,Madhyapur Thimi 83,Panauti 47,Kirtipur 45,Panauti̇̄ 28,Banepā 17,Dhulikhel 16
NP|Karnali Pradesh|Birendranagar 31,Dailekh 21
NP|Koshi|Biratnagar 182,Dharān 109,Triyuga 71,Inaruwa 70,Titahari 48,Khanbari 23,Dhankutā 22,Bhadrapur 20,Ilām 17
NP|Lumbini Province|Butwāl 92,Nepalgunj 64,Siddharthanagar 63,Gulariyā 53,Tulsīpur 39,Tānsen 24
NP|Madhesh|Birgañj 133,Janakpur 94,Rājbirāj 33,Lahān 31,Gaur 27,Siraha 25,Jaleshwar 24,Malaṅgawā 20
NP|Province 4|Pokhara 200,Bāglung 23,Wāliṅ 22
NP|Sudurpashchim Pradesh|Dhangaḍhi̇̄ 92,Mahendranagar 88,Ṭikāpur 45,Dipayal 23,Dadeldhurā 19,Dārchulā 18
NZ|Auckland|Auckland 418,Manukau City 362,Mangere 55,Papakura 28,Pukekohe East 21
NZ|Bay of Plenty|Tauranga 110,Rotorua 66,Whakatane 19
NZ|Canterbury|Christchurch 364,Ashburton 30,Timaru 28
NZ|Gisborne|Gisborne 34
NZ|Hawke's Bay Region|Hastings 62,Napier 57
NZ|Manawatu-Wanganui|Palmerston North 76,Wanganui 40,Levin 20
NZ|Marlborough|Blenheim 27
NZ|Nelson Region|Nelson 59
NZ|Northland|Whangarei 51
NZ|Otago|Dunedin 114
NZ|Southland|Invercargill 47
NZ|Taranaki Region|New Plymouth 49
NZ|Waikato Region|Hamilton 153,Taupo 22,Cambridge 15
NZ|Wellington Region|Wellington 382,Lower Hutt 101,Porirua 51,Upper Hutt 38,Paraparaumu 25,Masterton 21
OM|Ad Dakhiliyah|Nizwá 72,Bahlā’ 54,Sufālat Samā’il 48,Izkī 36,Bidbid 21,Adam 17
OM|Ad Dhahirah|‘Ibrī 102,Yanqul 17
OM|Al Batinah North|Sohar 108,As Suwayq 107,Şaḩam 89,Al Khābūrah 50,Shināş 48,Liwá 26
OM|Al Batinah South|Rustaq 79,Oman Smart Future City 25
OM|Al Buraimi|Al Buraymī 74
OM|Dhofar|Şalālah 163
OM|Musandam Governorate|Khasab 18
OM|Muscat|Muscat 797,Seeb 238,Bawshar 159
OM|Northeastern Governorate|Ibrā’ 25,Badīyah 18
OM|Southeastern Governorate|Sur 71
PA|Bocas del Toro Province|Changuinola 18
PA|Chiriquí Province|David 82,La Concepción 18,Pedregal 17
PA|Coclé|Penonomé 16
PA|Colón|Colón 77,Cativá 30,Sabanitas 16
PA|Panamá|Panamá 408,San Miguelito 322,Juan Díaz 101,Pedregal 52,Tocumen 51,Chilibre 34,Ancón 21,Alcalde Díaz 20,Curundú 16
PA|Panamá Oeste Province|Arraiján 77,La Chorrera 61,Veracruz 17
PA|Veraguas Province|Santiago de Veraguas 45
PE|Amazonas|La Peca 27,Bagua Grande 20,Chachapoyas 20
PE|Ancash|Chimbote 317,Huaraz 87,Huarmey 16,Coishco 15
PE|Apurímac Department|Abancay 55,Andahuaylas 17
PE|Arequipa|Arequipa 841,Mollendo 29,Camaná 16
PE|Ayacucho|Ayacucho 140,Huanta 19
PE|Cajamarca Department|Cajamarca 135,Jaén 52
PE|Callao|Callao 813
PE|Cuzco Department|Cusco 312,Sicuani 34,Santa Ana 25
PE|Huancavelica|Huancavelica 42
PE|Huánuco Department|Huánuco 148,Tingo María 53,Yanacancha 23
PE|Ica|Ica 247,Chincha Alta 153,Pisco 62,Nazca 24,San Clemente 16,Minas de Marcona 15
PE|Junin|Huancayo 377,Tarma 51,La Oroya 33,Jauja 21,Satipo 16,Junín 15
PE|La Libertad|Trujillo 747,Chepén 42,Chocope 32,Pacasmayo 29,Guadalupe 25,Laredo 25,Moche 23,Huamachuco 22,Santiago de Cao 22,Paiján 21,Virú 21,San Pedro de Lloc 16
PE|Lambayeque|Chiclayo 577,Lambayeque 44,Picsi 44,Saña 39,Ferreñafe 34,Monsefú 26,Chongoyape 16,Pimentel 16
PE|Lima Province|Lima 7737
PE|Lima region|Chosica 89,San Isidro 68,Huaral 62,Huacho 55,Barranca 46,Imperial 32,Nuevo Imperial 32,Paramonga 28,Chancay 27,Hualmay 27,San Vicente de Cañete 26,Huaura 21,Mala 17
PE|Loreto|Iquitos 438,Yurimaguas 42
PE|Madre de Dios|Tambopata 39,Puerto Maldonado 38
PE|Moquegua Department|Moquegua 55,Ilo 53
PE|Pasco|Cerro de Pasco 79,Chaupimarca 29
PE|Piura|Piura 325,Sullana 161,Talara 99,Chulucanas 69,Catacaos 57,Paita 56,La Unión 35,Tambo Grande 30,Marcavelica 26,Querecotillo 25,Sechura 23,La Breita 18
PE|Puno|Juliaca 246,Puno 117,La Rinconada 30,Ayaviri 19,Ilave 16,Yunguyo 16
PE|San Martín Department|Moyobamba 44,Juanjuí 38,Tocache 29,Rioja 25,Uchiza 18,Bellavista 15
PE|Tacna|Tacna 280
PE|Tumbes|Tumbes 109,Zarumilla 17
PE|Ucayali|Pucallpa 311
PF|Îles du Vent|Faaa 30,Papeete 26,Punaauia 26
PG|Bougainville|Arawa 40
PG|East New Britain Province|Kokopo 26
PG|East Sepik Province|Wewak 18
PG|Eastern Highlands Province|Goroka 19
PG|Madang Province|Madang 27
PG|Morobe Province|Lae 76,Bulolo 16
PG|National Capital|Port Moresby 284
PG|Oro Province|Popondetta 28
PG|Southern Highlands Province|Mendi 26
PG|West New Britain Province|Kimbe 19
PG|Western Highlands Province|Mount Hagen 34
PG|Western Province|Daru 15
PH|Autonomous Region in Muslim Mindanao|Budta 1274,Cotabato 179,Marawi City 144,Jolo 101,City of Isabela 67,Parang 45,Maluso 31,Pagaluñgan 31,Buluan 28,Bongao 27,Wao 18,Maganoy 17,Sitangkai 17
PH|Bicol Region|Legaspi 179,Naga 175,Iriga City 95,Sorsogon 83,Daet 78,Polangui 77,Libon 69,Tabaco 58,Masbate 47,San Jose 36,Malilipot 34,Buhi 30,Bulan 29,Calabanga 27,Nabua 26,Goa 21,Irosin 21,Jose Pañganiban 21,Baao 20,Labo 18,Bato 17,Mercedes 17,Tiwi 17,Magarao 15,Tagas 15,Virac 15
PH|Cagayan Valley|Tuguegarao 115,Santiago 108,Ilagan 72,Solana 71,Bayombong 48,Ramon 36,Solano 36,Aparri 33,Alicia 25,Baggabag B 25,Cabagan 25,Bambang 23,Roxas 17,Diadi 16,San Mateo 16
PH|Calabarzon|Antipolo 550,Dasmariñas 442,Bacoor 357,Calamba 317,Cabuyao 309,Biñan 300,Cainta 283,San Pedro 270,Batangas 237,Taytay 231,Lucena 229,Binangonan 219,Santa Rosa 217,Imus 216,Lipa City 212,San Pablo 208,Rodriguez 134,San Mateo 134,Silang 119,Cavite City 116,Santa Cruz 108,Pulong Santa Cruz 102,General Trias 96,Los Baños 96,Angono 87,Kawit 73,Tagaytay 71,Tanauan 68,Nasugbu 63,Candelaria 61,Tanay 60,Santo Tomas 57,Carmona 56,Naic 55,Patuto 53,Balayan 50,Morong 50,Bagong Pagasa 46,Sariaya 45,Indang 41,Pagbilao 41,Mamatid 40,Taal 40,Banaybanay 39,San Pascual 39,Calaca 37,Calauan 37,Noveleta 37,Tayabas 37,Teresa 35,Bauan 34,Bay 34,Pila 34,Mauban 33,Alaminos 31,Lucban 31,Cardona 30,Lumbang 30,Malvar 30,Pililla 30,Atimonan 29,Catanauan 27,Paete 27,Concepcion Ibaba 26,Lopez 26,Nagcarlan 25,Talisay 25,Victoria 24,Maragondon 23,Bignay Uno 22,Cuenca 22,Gumaca 22,Malanday 22,Mendez-Nuñez 22,Calauag 21,Baras 20,Pangil 20,Sampaloc 20,Ternate 20,Malabanban Norte 19,Amadeo 17,Aurora 16,Calatagan 16,Jalajala 16,Lilio 15
PH|Caraga|Butuan 310,Libertad 250,Surigao 88,Bislig 68,Bayugan 41,Cabadbaran 31,Bah-Bah 29,Tandag 29,Buenavista 19,San Francisco 19,Veruela 18,Talacogon 16,Trento 16,Bunawan 15
PH|Central Luzon|San Jose del Monte 358,Angeles City 299,Santol 299,San Fernando 251,Olongapo 221,Cabanatuan City 220,Malolos 199,Mabalacat City 188,Meycauayan 185,Tarlac City 184,Guyong 155,Baliuag 136,Bulaon 132,Hagonoy 124,Bocaue 99,Calumpit 92,Arayat 88,Mariveles 85,Marilao 83,Norzagaray 80,Gapan 79,Apalit 77,Guiguinto 77,Pulilan 77,Balanga 73,Capas 72,Bulacan 71,Plaridel 71,Magalang 69,Subic 68,Dinalupihan 67,San Ildefonso 66,San Miguel 66,Talavera 65,Concepcion 64,Balagtas 60,Obando 60,Lubao 56,Limay 53,Cabiao 50,Paniqui 48,Candaba 47,Orion 47,Santa Ana 47,Orani 45,Mexico 44,Bustos 42,Angat 41,Gerona 41,Masantol 41,Paombong 41,Camiling 40,Jaen 40,Pantubig 39,Papaya 39,Del Pilar 37,Muñoz 37,Abucay 36,Bongabon 36,Pandi 35,San Leonardo 35,Aliaga 34,Hermosa 34,San Antonio 34,General Tinio 33,San Luis 33,Guimba 32,Samal 30,Pandacaqui 29,San Simon 29,Burgos 28,Masinloc 28,Castillejos 27,Iba 27,Peñaranda 27,La Paz 26,Rizal 26,San Antonio 26,Santa Cruz 26,Telabastagan 26,Manibaug Pasig 25,Palayan City 24,Pio 24,Botolan 23,Loma de Gato 22,Porac 22,Sexmoan 21,San Francisco 20,Laur 19,San Marcelino 19,San Miguel 19,General Mamerto Natividad 18,Pilar 18,Quezon 18,Morong 16,San Narciso 16,San Vicente 16,Babo-Pangulo 15,Ramos 15,Santa Cruz 15
PH|Central Visayas|Cebu City 799,Lapu-Lapu City 350,Mandaue City 331,Toledo 157,Talisay 133,Dumaguete 114,Tagbilaran City 86,Danao 70,Bais 66,Minglanilla 62,Consolacion 49,Liloan 49,Canlaon 45,Carcar 41,Tanjay 39,Bayawan 36,Jagna 33,Naga 29,Sibulan 28,Santa Catalina 26,Bogo 24,San Fernando 24,Apas 23,Guihulñgan 23,Pinamungahan 23,Balamban 22,Cogan 22,Bantayan 19,Compostela 19,Danao 18,Loboc 16
PH|Cordillera|Baguio 273,La Trinidad 41,Itogon 28,Tabuk 27,Mankayan 16
PH|Davao Region|Davao 1213,Magugpo Poblacion 233,Digos 116,Mati 106,Panabo 85,Monkayo 51,Samal 44,Compostela 43,Malita 41,Lupon 27,Bansalan 21,New Corella 21,Manay 20,San Mariano 19,Cabayangan 17,Magsaysay 17,Nabunturan 17,Santa Maria 17
PH|Eastern Visayas|Tacloban 242,Ormoc 191,Panalanoy 189,Calbayog City 68,Catbalogan 68,Catarman 47,Baybay 18,Maasin 18,Palo 18,Carigara 17,Laoang 17,Tanauan 17,Abuyog 16,Borongan 16
PH|Ilocos|Dagupan 171,Laoag 102,Urdaneta 101,Mangaldan 89,San Fernando 83,Manaoag 59,Lingayen 57,Batac City 54,Vigan 49,Binmaley 44,Tagudin 36,San Nicolas 34,Aringay 30,Agoo 29,Santa Maria 28,Calasiao 24,Guiset East 22,Bauang 17,Bayambang 16,Domalanoan 15,Santa Barbara 15
PH|Metro Manila|Quezon City 2762,Manila 1600,Caloocan City 1500,Taguig 644,Pasig City 617,Las Piñas 590,Makati City 510,Pasay 417,Mandaluyong City 306,Navotas 249,San Juan 121,Tanza 106,Calumpang 16
PH|Mimaropa|Puerto Princesa 223,San Jose 119,Calapan 66,Pinamalayan 44,Sablayan 38,Narra 28,Mamburao 24,Mansalay 23,Romblon 15,Roxas 15
PH|Northern Mindanao|Cagayan de Oro 445,Iligan 343,Mantampay 265,Ozamiz City 93,NIA Valencia 84,Mariano 71,Malaybalay 62,Bugo 46,Oroquieta 39,Maramag 34,Tagoloan 30,Tangub 30,Manolo Fortich 27,Quezon 27,Don Carlos 20,Jasaan 16,Boroon 15,Dologon 15
PH|Soccsksargen|Malingao 1122,General Santos 680,Iligan City 312,Koronadal 126,Kidapawan 80,Polomolok 64,Bañga 59,Tacurong 55,Maluñgun 52,Alabel 43,Midsayap 33,Isulan 32,Kabacan 32,Surallah 31,Glan 24,Lake Sebu 22,Malapatan 19,Laguilayan 18,Tupi 17
PH|Western Visayas|Bacolod City 455,Mansilingan 454,Iloilo 388,Bago City 150,Kabankalan 136,Cadiz 129,Roxas City 103,Victorias 87,Binonga 84,Sagay 72,Talisay 65,Tinongan 62,Ualog 61,Kalibo (poblacion) 57,Passi 43,La Carlota 41,Hinigaran 40,Binalbagan 39,Escalante 39,Manapla 34,Pandan 34,Paraiso 30,Pulupandan 27,Maao 26,Himamaylan 25,Asia 24,La Castellana 24,Sipalay 24,Pacol 20,Suay 20,Taloc 20,Saravia 19,Sumag 19,Murcia 17,Isabela 16
PH|Zamboanga Peninsula|Zamboanga 458,Pagadian 187,Muricay 132,Dipolog 94,Dapitan 51,Recodo 43,Molave 21,Ipil 19,Mahayag 17
PK|Azad Kashmir|Muzaffarābād 725,Kotli 640,Bhimbar 343,New Mirpur 124,Rawala Kot 50
PK|Balochistan|Quetta 734,Khuzdar 141,Chaman 89,Turbat 76,Sibi 64,Gwadar 52,Zhob 51,Usta Muhammad 44,Loralai 38,Mehrabpur 35,Pasni 33,Kharan 31,Mastung 29,Nushki 28,Kalat 27,Pishin 24,Bela 20,Dera Bugti 18,Mach 17,Jiwani 16,Uthal 16,Dadhar 15
PK|Islamabad|Islamabad 602
PK|Khyber Pakhtunkhwa|Peshawar 1219,Battagram 700,Mardan 300,Mingora 280,Kohat 151,Tordher 150,Abbottabad 120,Dera Ismail Khan 102,Nowshera Cantonment 97,Swabi 97,Charsadda 95,Shabqadar 67,Shorkot 67,Mansehra 66,Haripur 57,Bannu 49,Bat Khela 46,Havelian 40,Tank 38,Pabbi 37,Risalpur Cantonment 37,Hangu 36,Lakki 36,Topi 36,Upper Dir 30,Tangi 29,Thal 29,Utmanzai 29,Zaida 27,Aman Garh 26,Akora 23,Kulachi 22,Sarai Naurang 20,Lachi 19,Paharpur 17
PK|Punjab|Lahore 6311,Faisalabad 2507,Rawalpindi 1743,Multan 1437,Gujranwala 1384,Rahim Yar Khan 789,Bahawalpur 553,Sargodha 543,Sialkot 477,Shekhupura 361,Jhang Sadr 341,Gujrat 302,Kasur 291,Dera Ghazi Khan 236,Sahiwal 236,Okara 224,Chiniot 202,Kamoke 200,Shahkot 200,Saddiqabad 190,Būrewāla 184,Muzaffargarh 165,Muridke 164,Hafizabad 154,Jhelum 145,Khanpur 142,Gojra 140,Mandi Bahauddin 130,Bahawalnagar 127,Bahawalnagar 127,Pakpattan 127,Chishtian 122,Jaranwala 120,Ahmadpur East 117,Vihari 113,Kamalia 112,Kot Addu 104,Khushāb 103,Wazirabad 102,Chakwal 101,Lodhran 97,Jalalpur Jattan 94,Mianwali 90,Hasilpur 88,Arifwala 87,Mianke Mor 87,Attock City 85,Chichawatni 83,Bhakkar 82,Kharian 81,Layyah 79,Mian Channun 76,Bhalwal 75,Dipalpur 75,Harunabad 72,Chenab Nagar 70,Kahror Pakka 70,Pattoki 70,Chuchar-kana Mandi 69,Gujar Khan 69,Toba Tek Singh 69,Narowal 68,Shujaabad 66,Haveli Lakha 65,Lala Musa 65,Mailsi 65,Jampur 64,Shakargarh 64,Sambrial 63,Hujra Shah Muqim 62,Kabirwala 61,Chunian 57,Sangla Hill 57,Nankana Sahib 56,Pasrur 53,Rajanpur 51,Hadali 50,Dullewala 49,Jatoi Shimali 47,Jauharabad 47,Chak Thirty-one -Eleven Left 46,Kahna Nau 46,Kot Radha Kishan 46,Mustafābād 46,Talagang 45,Taunsa 45,Kamra 44,Sarai Alamgir 44,Basirpur 42,Fort Abbas 41,Naushahra Virkan 41,Dinga 40,Chak Azam Sahu 38,Kot Mumin 38,Tandlianwala 38,Chak Jhumra 37,Jalalpur Pirwala 37,Renala Khurd 37,Sahiwal 37,Khurrianwala 35,Kundian 35,Malakwal 35,Malakwal City 35,Narang Mandi 35,Pindi Bhattian 35,Pir Mahal 35,Alipur 34,Dunyapur 34,Pindi Gheb 34,Zahir Pir 34,Khewra 33,Sukheke Mandi 33,Bhera 32,Mamu Kanjan 32,Raiwind 32,Sharqpur Sharif 32,Khairpur Tamewah 31,Lalian 31,Khangah Dogran 30,Garh Maharaja 29,Jahanian Shah 29,Minchianabad 29,Fazilpur 28,Jhawarian 28,Kunjah 28,Mananwala 28,Talamba 28,Dijkot 27,Sillanwali 27,Daud Khel 26,Dunga Bunga 26,Hazro City 26,Kalur Kot 26,Karor 26,Mitha Tiwana 26,Ahmadpur Sial 25,Faqirwali 25,Murree 25,Phalia 25,Yazman 25,Chak Five Hundred Seventy-five 24,Chak One Hundred Twenty Nine Left 24,Chawinda 24,Raja Jang 24,Eminabad 23,Kahuta 23,Kot Samaba 23,Zafarwal 23,Faruka 22,Kanganpur 22,Pind Dadan Khan 22,Kot Ghulam Muhammad 21,Kotli Loharan 21,Khangarh 20,Qadirpur Ran 20,Surkhpur 20,Dhanot 19,Baddomalhi 18,Chak Two Hundred Forty-nine Thal Development Authority 18,Dajal 18,Jand 18,Bhopalwala 17,Bhawana 16,Harnoli 16,Kalabagh 16,Kaleke Mandi 16,Kallar Kahar 16,Kamar Mushani 16,Mangla 16,Sarai Sidhu 16,Shahr Sultan 16,Sodhri 16,Choa Saidan Shah 15,Darya Khan 15
PK|Sindh|Karachi 11624,Hyderabad 1386,Sukkur 418,Larkana 364,Nawabshah 230,Mirpur Khas 216,Jacobabad 171,Shikarpur 157,Dadu 140,Tando Allahyar 127,Tando Adam 126,Khairpur Mir’s 125,Kandhkot 88,Kambar 77,Moro 77,Shahdad Kot 75,Badin 74,Kotri 73,Pano Aqil 73,Tando Muhammad Khan 73,Shahdadpur 67,Ghotki 64,Sanghar 62,Rohri 51,Matli 50,Mirpur Mathelo 49,Hala 48,Ratodero 48,Thatta 44,Umarkot 42,Sehwan 41,Khairpur 40,New Bādāh 39,Pir Jo Goth 36,Gambat 34,Kashmor 34,Thul 34,Naudero 33,Setharja Old 33,Digri 32,Sakrand 32,Tando Jam 32,Ghauspur 30,Khairpur Nathan Shah 30,Mehar 30,Nasirabad 28,Sīta Road 28,Kandiaro 27,Kunri 27,Kot Diji 26,Mithi 23,Ubauro 23,Hingorja 22,Khanpur Mahar 22,Naukot 22,Ranipur 22,Pad Idan 21,Shahpur Chakar 21,Talhar 21,Dhoro Naro 20,Gharo 20,Bhit Shah 19,Matiari 19,Warah 19,Daur 18,Naushahro Firoz 18,Tharu Shah 18,Bhan 17,Goth Radhan 17,Chhor 16,Chuhar Jamali 16,Jhol 16,Johi 16,Sinjhoro 16
PL|Greater Poland|Poznań 570,Kalisz 109,Konin 81,Piła 76,Ostrów Wielkopolski 73,Gniezno 70,Leszno 64,Turek 30,Śrem 30,Krotoszyn 29,Swarzędz 29,Września 29,Jarocin 26,Luboń 26,Kościan 24,Wągrowiec 24,Koło 23,Środa Wielkopolska 22,Gostyń 21,Rawicz 21,Chodzież 20,Szamotuły 19,Oborniki 18,Pleszew 18,Złotów 18,Trzcianka 17,Nowy Tomyśl 15
PL|Kujawsko-Pomorskie|Bydgoszcz 366,Toruń 209,Włocławek 120,Grudziądz 99,Inowrocław 78,Fordon 70,Brodnica 27,Świecie 26,Chełmno 21,Nakło nad Notecią 20,Rypin 17,Chełmża 15,Solec Kujawski 15
PL|Lesser Poland|Kraków 755,Tarnów 118,Nowy Sącz 84,Oświęcim 41,Chrzanów 40,Olkusz 38,Nowy Targ 34,Bochnia 29,Gorlice 29,Zakopane 28,Skawina 24,Andrychów 22,Kęty 19,Trzebinia 19,Wadowice 19,Wieliczka 19,Libiąż 18,Myślenice 18,Brzesko 17
PL|Lower Silesia|Wrocław 635,Wałbrzych 127,Legnica 106,Jelenia Góra 87,Lubin 78,Głogów 69,Świdnica 60,Bolesławiec 41,Oleśnica 37,Dzierżoniów 34,Zgorzelec 33,Bielawa 31,Oława 31,Kłodzko 28,Nowa Ruda 25,Jawor 24,Świebodzice 23,Kamienna Góra 22,Lubań 22,Polkowice 22,Bogatynia 19,Boguszów-Gorce 17,Strzegom 17,Złotoryja 17,Ząbkowice Śląskie 16,Cieplice Śląskie Zdrój 15,Jelcz Laskowice 15
PL|Lublin|Lublin 360,Chełm 68,Zamość 66,Biała Podlaska 58,Puławy 50,Świdnik 40,Kraśnik 36,Łuków 30,Biłgoraj 27,Lubartów 23,Łęczna 22,Krasnystaw 20,Tomaszów Lubelski 20,Hrubieszów 19,Dęblin 18,Międzyrzec Podlaski 17,Radzyń Podlaski 16
PL|Lubusz|Gorzów Wielkopolski 124,Zielona Góra 118,Nowa Sól 40,Żary 39,Żagań 26,Świebodzin 22,Międzyrzecz 19,Kostrzyn nad Odrą 18,Sulechów 18,Słubice 18,Gubin 17
PL|Mazovia|Warsaw 1702,Radom 227,Mokotów 213,Praga Południe 188,Ursynów 148,Wola 144,Bielany 135,Śródmieście 134,Płock 127,Targówek 124,Bemowo 102,Ochota 93,Praga Północ 93,Białołeka 89,Siedlce 77,Wawer 63,Pruszków 55,Ostrołęka 54,Legionowo 51,Żoliborz 51,Ursus 47,Ciechanów 46,Otwock 43,Żyrardów 41,Sochaczew 38,Mińsk Mazowiecki 37,Wołomin 37,Piaseczno 36,Włochy 36,Mława 29,Nowy Dwór Mazowiecki 28,Grodzisk Mazowiecki 27,Wyszków 27,Marki 23,Ostrów Mazowiecka 23,Piastów 23,Ząbki 23,Płońsk 22,Rembertów 22,Pionki 20,Wesoła 20,Gostynin 19,Kozienice 19,Pułtusk 19,Sierpc 19,Józefów 18,Kobyłka 18,Sokołów Podlaski 18,Sulejówek 18,Zielonka 18,Konstancin-Jeziorna 17,Przasnysz 17,Garwolin 16,Milanówek 16,Łomianki 15
PL|Opole Voivodeship|Opole 128,Kędzierzyn-Koźle 66,Nysa 47,Brzeg 38,Kluczbork 26,Prudnik 23,Strzelce Opolskie 20,Krapkowice 18,Namysłów 16,Głuchołazy 15
PL|Podlasie|Białystok 292,Suwałki 69,Łomża 64,Augustów 30,Bielsk Podlaski 26,Grajewo 23,Zambrów 23,Hajnówka 22,Sokółka 19,Łapy 16,Siemiatycze 15
PL|Pomerania|Gdańsk 462,Gdynia 254,Słupsk 99,Tczew 60,Starogard Gdański 48,Wejherowo 47,Rumia 45,Sopot 40,Chojnice 39,Malbork 39,Kwidzyn 38,Lębork 35,Pruszcz Gdański 24,Kościerzyna 23,Reda 18,Bytów 17,Ustka 16,Kartuzy 15
PL|Silesia|Katowice 317,Częstochowa 248,Sosnowiec 227,Gliwice 199,Zabrze 192,Bytom 189,Bielsko-Biala 177,Ruda Śląska 146,Rybnik 143,Dąbrowa Górnicza 131,Tychy 130,Chorzów 113,Jaworzno 97,Jastrzębie Zdrój 96,Mysłowice 75,Siemianowice Śląskie 73,Żory 63,Tarnowskie Góry 61,Piekary Śląskie 60,Będzin 58,Racibórz 58,Świętochłowice 56,Zawiercie 53,Wodzisław Śląski 50,Knurów 40,Mikołów 39,Cieszyn 36,Czechowice-Dziedzice 35,Czeladź 34,Myszków 33,Żywiec 32,Czerwionka-Leszczyny 29,Pszczyna 25,Lubliniec 24,Rydułtowy 22,Łaziska Górne 22,Bieruń 20,Pyskowice 19,Orzesze 18,Radlin 17,Radzionków 17,Lędziny 16,Ustroń 16
PL|Subcarpathia|Rzeszów 158,Przemyśl 67,Stalowa Wola 66,Mielec 61,Tarnobrzeg 50,Krosno 48,Dębica 47,Jarosław 40,Sanok 40,Jasło 38,Łańcut 18,Nisko 16,Przeworsk 16,Ropczyce 15
PL|Warmia-Masuria|Olsztyn 172,Elbląg 128,Ełk 56,Ostróda 34,Iława 33,Giżycko 30,Gierłoż 28,Kętrzyn 28,Bartoszyce 26,Szczytno 26,Mrągowo 22,Działdowo 21,Pisz 19,Braniewo 18,Lidzbark Warmiński 17,Olecko 16
PL|West Pomerania|Szczecin 408,Koszalin 107,Stargard 71,Kołobrzeg 44,Świnoujście 41,Szczecinek 38,Police 34,Wałcz 26,Białogard 24,Goleniów 23,Gryfino 21,Gryfice 17,Nowogard 17,Choszczno 16,Świdwin 16
PL|Łódź Voivodeship|Łódź 769,Piotrków Trybunalski 80,Pabianice 71,Tomaszów Mazowiecki 67,Bełchatów 63,Zgierz 58,Radomsko 49,Skierniewice 49,Kutno 48,Zduńska Wola 45,Sieradz 44,Łowicz 30,Wieluń 24,Opoczno 23,Ozorków 21,Aleksandrów Łódzki 20,Łask 19,Rawa Mazowiecka 18,Konstantynów Łódzki 17,Łęczyca 16,Głowno 15
PL|Świętokrzyskie|Kielce 209,Ostrowiec Świętokrzyski 74,Starachowice 54,Skarżysko-Kamienna 49,Sandomierz 25,Końskie 21,Busko-Zdrój 17,Jędrzejów 17,Staszów 16
PR|Aguadilla|Aguadilla 16
PR|Arecibo|Arecibo 49
PR|Barceloneta|Barceloneta 22
PR|Bayamón|Bayamón 203
PR|Caguas|Caguas 87
PR|Carolina|Carolina 170
PR|Cataño|Cataño 28
PR|Cayey|Cayey 18
PR|Fajardo|Fajardo 34
PR|Guayama|Guayama 22
PR|Guaynabo|Guaynabo 81
PR|Humacao|Humacao 20
PR|Manatí|Manatí 16
PR|Mayagüez|Mayagüez 79
PR|Ponce|Ponce 153
PR|San Juan|San Juan 418
PR|Toa Baja|Levittown 30,Candelaria 18
PR|Trujillo Alto|Trujillo Alto 54
PR|Vega Baja|Vega Baja 29
PR|Yauco|Yauco 20
PS|Gaza Strip|Gaza 410,Khān Yūnis 173,Jabālyā 169,Rafaḩ 126,Dayr al Balaḩ 60,Bayt Lāhyā 57,Bayt Ḩānūn 37,An Nuşayrāt 36,Al Burayj 35,Banī Suhaylā 31,Ar Rām wa Ḑāḩiyat al Barīd 25,Al Qarārah 20,‘Abasān al Kabīrah 18,Az Zuwāydah 17
PS|West Bank|Hebron 160,Nablus 130,Ţūlkarm 44,Qalqīlyah 43,Yuta 41,Al Bīrah 38,Janīn 35,Bethlehem 29,Az̧ Z̧āhirīyah 28,Kalandia 26,Ramallah 25,Dūrā 21,Ḩalḩūl 21,Banī Na‘īm 20,Jericho 20,As Samū‘ 19,Idhnā 19,Qabāţīyah 19,Sa‘īr 18,Al ‘Ayzarīyah 17,Balāţah 17,Al Yāmūn 16,Bayt Jālā 16,Ţūbās 16
PT|Aveiro|Aveiro 54,Espinho 33,São João da Madeira 22,Ovar 18,Ílhavo 17,Feira 16
PT|Azores|Ponta Delgada 20
PT|Beja|Beja 35
PT|Braga|Braga 121,Guimarães 41,Esposende 35,Barcelos 19,Cabeceiras de Basto 17,Fafe 17
PT|Bragança|Bragança 34
PT|Castelo Branco|Castelo Branco 33,Covilhã 18
PT|Coimbra|Coimbra 107,Figueira da Foz 47,Santo António dos Olivais 39,Condeixa-a-Nova 17
PT|Faro|Faro 41,Portimão 38,Olhão 29,Loulé 23,Laranjeiro 20,Lagos 19,Quarteira 19,Albufeira 16,Tavira 15
PT|Guarda|Guarda 32,Sequeira 29,Custoias 19
PT|Leiria|Leiria 45,Marinha Grande 29,Caldas da Rainha 27,Pombal 17,Alcobaça 16,Peniche 16
PT|Lisbon|Lisbon 518,Amadora 179,Queluz 103,Cacém 94,Algueirão 66,Loures 66,Odivelas 55,Rio de Mouro 55,São Domingos de Rana 47,Benfica 37,Cascais 36,Oeiras 35,Olivais 34,Alcabideche 33,Alvalade 32,Póvoa de Santa Iria 29,Massamá 28,Paço de Arcos 26,Sintra 26,Carnaxide 24,Estoril 24,Torres Vedras 24,Monte Estoril 23,Pontinha 23,Moscavide e Portela 22,Belas 21,Linda-a-Velha 21,Camarate 20,Carcavelos 20,Algés 19,Santa Iria da Azóia 19,São João da Talha 19,Ramada 18,Sacavém 18,Vila Franca de Xira 18,Alfragide 17,Parede 17,Vialonga 16
PT|Madeira|Funchal 101,Câmara de Lobos 32,São Martinho 26,Caniço 23
PT|Portalegre|Portalegre 16
PT|Porto|Porto 250,Vila Nova de Gaia 71,Felgueiras 58,Rio Tinto 50,Ermesinde 39,Maia 36,Póvoa de Varzim 29,Senhora da Hora 29,Gondomar 28,Matosinhos 28,Vila do Conde 28,Águas Santas 28,Canidelo 26,São Mamede de Infesta 26,Fânzeres 24,Oliveira do Douro 24,Bougado 22,Baião 21,Trofa 21,Valongo 21,Paredes 20,Pedroso 19,Vilar de Andorinho 19,Leça da Palmeira 18,São Pedro da Cova 17,Baguim do Monte 16,Leça do Bailio 16,Alfena 15
PT|Santarém|Monsanto 50,Santarém 29,Entroncamento 20,Tomar 19,Torres Novas 15
PT|Setúbal|Setúbal 117,Amora 53,Corroios 53,Barreiro 51,Sesimbra 41,Almada 34,Arrentela 30,Charneca de Caparica 30,Montijo 30,Quinta Do Conde 26,Pinhal Novo 24,Lavradio 22,Caparica 21,Laranjeira 21,Azeitão 19,Piedade 19,Moita 18,Palmela 17
PT|Viana do Castelo|Ponte de Lima 45,Viana do Castelo 36,Arcos de Valdevez 23,Monção 20
PT|Vila Real|Chaves 18,Vila Real 17
PT|Viseu|Viseu 26
PT|Évora|Évora 56
PY|Alto Paraná Department|Ciudad del Este 321,Presidente Franco 54
PY|Amambay Department|Pedro Juan Caballero 75
PY|Asunción|Asunción 1482
PY|Caaguazú Department|Caaguazú 55,Coronel Oviedo 51
PY|Caazapá|Caazapá 24
PY|Central Department|San Lorenzo 228,Capiatá 199,Lambaré 126,Fernando de la Mora 120,Limpio 96,Nemby 95,Mariano Roque Alonso 72,Itauguá 65,Villa Elisa 64,San Antonio 56,Itá 18
PY|Concepción|Concepción 48
PY|Cordillera Department|Caacupé 22
PY|Guairá|Villarrica 41
PY|Itapúa|Encarnación 75
PY|Misiones Department|San Juan Bautista 17
PY|Presidente Hayes|Villa Hayes 57
PY|Ñeembucú Department|Pilar 29
QA|Al Khor|Al Khawr 19
QA|Al Wakrah|Al Wakrah 26
QA|Baladīyat ad Dawḩah|Doha 345
QA|Baladīyat ar Rayyān|Ar Rayyān 272
QA|Umm Salal|Umm Şalāl Muḩammad 29
RE|Réunion|Saint-Denis 137,Saint-Paul 99,Saint-Pierre 77,Le Tampon 70,Saint-André 49,Saint-Louis 48,Le Port 41,Saint-Benoît 35,Saint-Joseph 34,Sainte-Marie 32,Piton Saint-Leu 29,Saint-Leu 28,La Possession 27,Sainte-Suzanne 21
RO|Alba County|Alba Iulia 66,Aiud 28,Sebeş 27,Cugir 25,Blaj 20,Ocna Mureş 15
RO|Arad County|Arad 169
RO|Arges|Piteşti 168,Curtea de Argeş 32,Mioveni 29
RO|Bacău County|Bacău 171,Comăneşti 24,Moineşti 24,Buhuşi 18
RO|Bihor County|Oradea 207,Salonta 18
RO|Bistrița-Năsăud County|Bistriţa 81
RO|Botoșani County|Botoşani 115,Dorohoi 31
RO|Brașov County|Braşov 276,Făgăraș 31,Săcele 30,Zărnești 25,Codlea 24,Râşnov 15
RO|Brăila County|Brăila 214
RO|București|Bucharest 1877
RO|Buzău County|Buzău 131,Râmnicu Sărat 39
RO|Caraș-Severin County|Reşiţa 81,Caransebeş 28,Bocşa 16
RO|Cluj County|Cluj-Napoca 317,Turda 55,Dej 38,Câmpia Turzii 26,Gherla 24
RO|Constanța County|Constanţa 303,Medgidia 43,Mangalia 40,Năvodari 33,Cernavodă 19
RO|Covasna County|Sfântu Gheorghe 61,Târgu Secuiesc 20
RO|Călărași County|Olteniţa 26
RO|Dolj|Craiova 304,Băileşti 20,Calafat 19,Filiaşi 19
RO|Dâmbovița County|Târgovişte 88,Moreni 21,Găeşti 15
RO|Galați County|Galaţi 294,Tecuci 41
RO|Giurgiu County|Giurgiu 69
RO|Gorj County|Târgu Jiu 97,Motru 22
RO|Harghita County|Miercurea-Ciuc 41,Odorheiu Secuiesc 37,Gheorgheni 20
RO|Hunedoara County|Hunedoara 69,Deva 68,Petroşani 44,Lupeni 30,Vulcan 29,Petrila 25,Orăştie 21,Brad 16
RO|Ialomița County|Slobozia 53,Feteşti 33,Urziceni 17
RO|Iași County|Iaşi 318,Paşcani 45
RO|Ilfov|Voluntari 30,Buftea 21,Pantelimon 16,Popeşti-Leordeni 15
RO|Maramureş|Baia Mare 137,Sighetu Marmaţiei 41,Borşa 27,Baia Sprie 17,Vişeu de Sus 17
RO|Mehedinți County|Drobeta-Turnu Severin 102
RO|Mureș County|Târgu-Mureş 147,Sighișoara 35,Târnăveni 29,Luduş 17
RO|Neamț County|Piatra Neamţ 103,Roman 68,Târgu Neamţ 20
RO|Olt|Slatina 79,Caracal 34,Balş 21,Corabia 20
RO|Prahova|Ploieşti 229,Câmpina 42,Băicoi 20,Breaza 18,Mizil 16
RO|Satu Mare County|Satu Mare 112,Carei 21
RO|Sibiu County|Sibiu 152,Mediaş 53,Cisnădie 15
RO|Suceava|Suceava 106,Fălticeni 30,Rădăuți 24,Câmpulung Moldovenesc 20,Gura Humorului 16,Vatra Dornei 16
RO|Sălaj County|Zalău 63,Şimleu Silvaniei 16
RO|Teleorman County|Alexandria 49,Turnu Măgurele 29,Roșiorii de Vede 27,Zimnicea 15
RO|Timiș County|Timişoara 315,Lugoj 43
RO|Tulcea County|Tulcea 92
RO|Vaslui County|Vaslui 69,Bârlad 68,Huşi 29
RO|Vrancea|Focșani 77,Adjud 17
RO|Vâlcea County|Râmnicu Vâlcea 108,Drăgăşani 21
RS|Central Serbia|Belgrade 1274,Niš 250,Zemun 156,Kragujevac 147,Čačak 117,Leskovac 95,Novi Pazar 86,Kraljevo 83,Kruševac 75,Užice 64,Smederevo 62,Valjevo 61,Vranje 56,Šabac 55,Zaječar 50,Trstenik 49,Požarevac 42,Pirot 41,Bor 39,Jagodina 36,Prokuplje 28,Smederevska Palanka 27,Knjazevac 25,Aranđelovac 24,Gornji Milanovac 24,Lazarevac 24,Sremčica 23,Ćuprija 21,Negotin 18,Obrenovac 17
RS|Vojvodina|Novi Sad 215,Subotica 100,Zrenjanin 80,Pančevo 77,Sombor 48,Kikinda 42,Sremska Mitrovica 39,Vršac 36,Ruma 32,Bačka Palanka 29,Bečej 26,Inđija 26,Vrbas 26,Senta 20,Apatin 18,Bačka Topola 16,Stara Pazova 16,Nova Pazova 15
RU|Adygeya Republic|Maykop 144,Yablonovskiy 33,Enem 18,Giaginskaya 15
RU|Altai|Gorno-Altaysk 55,Mayma 15
RU|Altai Krai|Barnaul 600,Biysk 215,Rubtsovsk 161,Novoaltaysk 61,Zarinsk 52,Kamen’-na-Obi 45,Slavgorod 34,Aleysk 28,Yarovoye 21,Yuzhnyy 20,Tal’menka 19,Gornyak 16,Kulunda 15,Novosilikatnyy 15
RU|Amur Oblast|Blagoveshchensk 221,Belogorsk 68,Svobodnyy 61,Tynda 37,Zeya 27,Raychikhinsk 24,Shimanovsk 21
RU|Arkhangelskaya|Arkhangel’sk 356,Severodvinsk 194,Kotlas 59,Koryazhma 43,Novodvinsk 43,Yagry 40,Isakogorka 29,Mirnyy 29,Mirnyy 28,Onega 23,Vel’sk 23,Nyandoma 22
RU|Astrakhan Oblast|Astrakhan 503,Akhtubinsk 45,Znamensk 32,Kharabali 18,Kamyzyak 16
RU|Bashkortostan Republic|Ufa 1033,Sterlitamak 267,Salavat 160,Neftekamsk 127,Oktyabr’skiy 108,Beloretsk 70,Ishimbay 70,Tuymazy 69,Kumertau 65,Meleuz 65,Belebey 63,Sibay 62,Birsk 41,Uchaly 38,Blagoveshchensk 34,Dyurtyuli 31,Yanaul 28,Davlekanovo 24,Chishmy 22,Priyutovo 21,Rayevskiy 20,Agidel’ 19,Baymak 17,Mezgor'e 16
RU|Belgorod Oblast|Belgorod 345,Staryy Oskol 227,Gubkin 87,Shebekino 45,Alekseyevka 40,Valuyki 36,Novyy Oskol 21,Stroitel’ 19,Chernyanka 15
RU|Bryansk Oblast|Bryansk 427,Klintsy 66,Novozybkov 43,Dyat’kovo 33,Unecha 29,Karachev 20,Zhukovka 20,Starodub 19,Sel’tso 18,Trubchevsk 16,Pochep 15
RU|Buryatiya Republic|Ulan-Ude 360,Severobaykal’sk 26,Gusinoozyorsk 24,Kyakhta 18
RU|Chechnya|Groznyy 226,Urus-Martan 41,Gudermes 33,Argun 28,Shali 25,Kurchaloy 21,Avtury 18,Achkhoy-Martan 17,Tsotsin-Yurt 16
RU|Chelyabinsk|Chelyabinsk 1063,Magnitogorsk 413,Zlatoust 191,Miass 168,Troitsk 82,Ozersk 81,Kopeysk 71,Snezhinsk 50,Satka 49,Chebarkul’ 47,Kyshtym 42,Korkino 40,Yuzhnoural’sk 39,Trëkhgornyy 35,Asha 33,Verkhniy Ufaley 33,Yemanzhelinsk 30,Kartaly 29,Ust’-Katav 25,Bakal 22,Kusa 20,Katav-Ivanovsk 19,Kasli 18,Plast 17,Karabash 16,Sim 16
RU|Chuvash Republic|Cheboksary 447,Novocheboksarsk 128,Kanash 50,Alatyr’ 42,Shumerlya 35
RU|Dagestan|Makhachkala 498,Khasavyurt 127,Derbent 106,Kaspiysk 82,Buynaksk 63,Kizlyar 51,Izberbash 42,Kizilyurt 33,Dagestanskiye Ogni 28,Belidzhi 16
RU|Ingushetiya Republic|Nazran’ 164,Sunzha 72,Staryy Malgobek 46,Malgobek 43,Karabulak 35,Ekazhevo 26,Troitskaya 24,Nesterovskaya 19,Kantyshevo 17,Surkhakhi 16
RU|Irkutsk Oblast|Irkutsk 587,Bratsk 257,Angarsk 243,Ust’-Ilimsk 100,Usol’ye-Sibirskoye 86,Cheremkhovo 57,Tulun 51,Ust’-Kut 48,Shelekhov 47,Sayansk 44,Nizhneudinsk 39,Tayshet 38,Zima 33,Zheleznogorsk-Ilimskiy 28,Vikhorevka 23,Slyudyanka 19,Markova 18,Baykal’sk 16,Bodaybo 16,Chunskiy 16
RU|Ivanovo Oblast|Ivanovo 421,Kineshma 93,Shuya 61,Vichuga 39,Furmanov 38,Teykovo 36,Kokhma 29,Rodniki 28,Privolzhsk 18
RU|Jewish Autonomous Oblast|Birobidzhan 76
RU|Kabardino-Balkariya Republic|Nal’chik 273,Prokhladnyy 61,Baksan 38,Nartkala 33,Dugulubgey 21,Terek 21,Tyrnyauz 20,Chegem 18
RU|Kaliningrad Oblast|Kaliningrad 435,Chernyakhovsk 45,Sovetsk 43,Baltiysk 35,Gusev 29,Svetlyy 22,Zelenogradsk 16
RU|Kalmykiya Republic|Elista 107
RU|Kaluga Oblast|Kaluga 339,Obninsk 107,Lyudinovo 41,Kirov 39,Maloyaroslavets 33,Balabanovo 24,Kozel’sk 20,Kondrovo 17,Sukhinichi 16
RU|Kamchatka|Petropavlovsk-Kamchatsky 187,Yelizovo 41,Vilyuchinsk 25
RU|Karachayevo-Cherkesiya Republic|Cherkessk 116,Ust’-Dzheguta 34,Zelenchukskaya 21,Karachayevsk 20,Uchkeken 15
RU|Karelia|Petrozavodsk 265,Kondopoga 34,Segezha 33,Kostomuksha 30,Sortavala 21,Medvezh’yegorsk 17
RU|Khabarovsk|Khabarovsk 579,Komsomolsk-on-Amur 276,Amursk 47,Sovetskaya Gavan’ 30,Nikolayevsk-on-Amure 27,Bikin 20,Vanino 19,Vyazemskiy 15
RU|Khakasiya Republic|Abakan 167,Chernogorsk 72,Sayanogorsk 50,Abaza 18
RU|Khanty-Mansia|Surgut 300,Nizhnevartovsk 245,Nefteyugansk 113,Khanty-Mansiysk 68,Kogalym 58,Nyagan 52,Megion 49,Raduzhny 48,Pyt-Yakh 42,Langepas 40,Uray 40,Lyantor 38,Yugorsk 31,Poykovskiy 28,Sovetskiy 24,Fedorovskiy 23,Beloyarskiy 20,Izluchinsk 18,Pokachi 17,Nizhnesortymskiy 15
RU|Kirov Oblast|Kirov 457,Kirovo-Chepetsk 90,Vyatskiye Polyany 40,Slobodskoy 32,Kotel’nich 28,Omutninsk 25,Yaransk 20,Sovetsk 18
RU|Komi|Syktyvkar 230,Ukhta 102,Vorkuta 80,Ezhva 56,Pechora 46,Usinsk 44,Sosnogorsk 29,Vorgashor 19,Yemva 16
RU|Kostroma Oblast|Kostroma 278,Shar’ya 30,Buy 26,Nerekhta 25,Manturovo 19,Volgorechensk 18
RU|Krasnodar Krai|Krasnodar 650,Sochi 328,Novorossiysk 242,Armavir 200,Yeysk 88,Kropotkin 80,Adler 70,Slavyansk-na-Kubani 65,Tikhoretsk 64,Tuapse 64,Labinsk 62,Krymsk 58,Belorechensk 55,Anapa 54,Timashëvsk 54,Gelendzhik 51,Kurganinsk 48,Kanevskaya 45,Ust’-Labinsk 44,Korenovsk 42,Apsheronsk 40,Leningradskaya 39,Temryuk 37,Novokubansk 36,Abinsk 35,Dinskaya 35,Gul’kevichi 35,Primorsko-Akhtarsk 33,Pavlovskaya 31,Kushchëvskaya 30,Lazarevskoye 30,Starominskaya 30,Krasnoarmeyskaya 29,Goryachiy Klyuch 28,Mostovskoy 25,Tbilisskaya 24,Il’skiy 23,Novotitarovskaya 23,Otradnaya 23,Severskaya 23,Bryukhovetskaya 22,Khadyzhensk 22,Dagomys 20,Khosta 20,Akhtyrskiy 19,Novopokrovskaya 19,Staroshcherbinovskaya 19,Vyselki 19,Yelizavetinskaya 19,Afipskiy 18,Belaya Glina 18,Kholmskiy 17,Kudepsta 17,Medvedovskaya 17
RU|Krasnoyarsk Krai|Krasnoyarsk 927,Norilsk 141,Achinsk 118,Kansk 102,Zheleznogorsk 94,Minusinsk 73,Zelenogorsk 71,Lesosibirsk 66,Talnakh 59,Nazarovo 55,Sharypovo 43,Sosnovoborsk 32,Divnogorsk 30,Kayyerkan 27,Bogotol 24,Dudinka 24,Berëzovka 21,Borodino 20,Yeniseysk 20,Shushenskoye 19,Ilanskiy 17,Kodinsk 16,Uzhur 16
RU|Kurgan Oblast|Kurgan 343,Shadrinsk 79,Kurtamysh 18,Shumikha 18,Kataysk 16
RU|Kursk Oblast|Kursk 409,Zheleznogorsk 98,Kurchatov 47,L’govskiy 24,Shchigry 19,Ryl’sk 17
RU|Kuzbass|Novokuznetsk 540,Kemerovo 477,Prokop’yevsk 219,Leninsk-Kuznetsky 109,Kiselëvsk 104,Mezhdurechensk 101,Anzhero-Sudzhensk 83,Belovo 76,Berëzovskiy 55,Osinniki 49,Myski 44,Mariinsk 43,Topki 31,Polysayevo 28,Kaltan 26,Gur’yevsk 25,Tayga 24,Tashtagol 23,Kedrovka 18,Promyshlennaya 17,Yashkino 15
RU|Leningradskaya Oblast'|Gatchina 90,Vyborg 79,Sosnovyy Bor 69,Tikhvin 62,Kirishi 56,Kingisepp 51,Vsevolozhsk 48,Volkhov 46,Sertolovo 44,Luga 40,Tosno 40,Slantsy 36,Kirovsk 25,Lodeynoye Pole 22,Pikalëvo 22,Otradnoye 21,Podporozh’ye 20,Nikol’skoye 19,Priozërsk 18,Boksitogorsk 17,Kommunar 17,Svetogorsk 16
RU|Lipetsk Oblast|Lipetsk 516,Yelets 116,Gryazi 47,Dankov 23,Lebedyan’ 23,Usman’ 20
RU|Magadan Oblast|Magadan 95
RU|Mariy-El Republic|Yoshkar-Ola 279,Volzhsk 58,Koz’modem’yansk 23,Medvedevo 16
RU|Mordoviya Republic|Saransk 303,Ruzayevka 49,Kovylkino 21
RU|Moscow|Moscow 10381,Zelenograd 216,Novo-Peredelkino 116,Cherëmushki 107,Vostochnoe Degunino 95,Troitsk 38,Shcherbinka 28,Vnukovo 20,Moskovskiy 15
RU|Moscow Oblast|Khimki 240,Podolsk 179,Mytishchi 161,Lyubertsy 155,Balashikha 150,Kolomna 148,Elektrostal’ 144,Zheleznodorozhnyy 142,Korolev 140,Odintsovo 137,Serpukhov 128,Orekhovo-Zuyevo 120,Noginsk 116,Shchelkovo 113,Sergiyev Posad 109,Pushkino 103,Zhukovskiy 97,Ramenskoye 96,Krasnogorsk 93,Yegor’yevsk 85,Klin 81,Reutov 78,Voskresensk 77,Chekhov 76,Naro-Fominsk 73,Dolgoprudnyy 68,Dmitrov 62,Lobnya 62,Dubna 61,Stupino 61,Pavlovskiy Posad 60,Solnechnogorsk 59,Klimovsk 55,Domodedovo 54,Fryazevo 53,Fryazino 52,Vidnoye 52,Ivanteyevka 51,Lytkarino 51,Dzerzhinsky 47,Dzerzhinskiy 41,Kashira 40,Protvino 37,Krasnoznamensk 34,Istra 33,Yubileyny 33,Lukhovitsy 32,Mozhaysk 32,Nakhabino 32,Likino-Dulevo 31,Annino 30,Petrovskaya 30,Shatura 30,Tomilino 28,Dedovsk 27,Krasnoarmeysk 26,Kubinka 26,Ozëry 26,Volokolamsk 25,Zaraysk 25,Kabanovo 23,Losino-Petrovskiy 22,Roshal’ 22,Staraya Kupavna 22,Elektrogorsk 21,Khot'kovo 21,Andreyevskoye 20,Chernogolovka 20,Elektrougli 20,Monino 20,Pushchino 20,Bronnitsy 19,Kurovskoye 19,Skhodnya 19,Aprelevka 18,Beloozërskiy 18,Kotel’niki 18,Malakhovka 18,Tuchkovo 17,Vostryakovo 17,Golitsyno 16,Zvenigorod 16,Peresvet 15,Sofrino 15
RU|Murmansk|Murmansk 319,Apatity 61,Severomorsk 54,Monchegorsk 50,Kandalaksha 38,Kirovsk 30,Olenegorsk 24,Kovdor 20,Zapolyarnyy 18,Polyarnyy 17,Nikel 16,Polyarnyye Zori 15
RU|Nenets|Nar'yan-Mar 18
RU|Nizhny Novgorod Oblast|Nizhniy Novgorod 1284,Dzerzhinsk 233,Arzamas 109,Sarov 88,Kstovo 67,Novaya Balakhna 63,Pavlovo 63,Vyksa 62,Bor 61,Zavolzh’ye 43,Kulebaki 38,Bogorodsk 37,Gorodets 32,Lyskovo 24,Semënov 24,Sergach 22,Shakhun’ya 22
RU|North Ossetia–Alania|Vladikavkaz 317,Mozdok 41,Beslan 36,Alagir 20,Ardon 18
RU|Novgorod Oblast|Velikiy Novgorod 215,Borovichi 57,Staraya Russa 34,Valday 19,Chudovo 17,Pestovo 16
RU|Novosibirsk Oblast|Novosibirsk 1419,Berdsk 90,Iskitim 62,Kuybyshev 48,Barabinsk 32,Karasuk 29,Tatarsk 25,Ob’ 24,Linëvo 22,Toguchin 22,Cherepanovo 20,Bolotnoye 18,Krasnoobsk 17,Kochenëvo 16,Kupino 16,Suzun 15
RU|Omsk Oblast|Omsk 1129,Tara 27,Kalachinsk 24
RU|Orenburg Oblast|Orenburg 550,Orsk 247,Novotroitsk 106,Buzuluk 88,Buguruslan 54,Gay 42,Mednogorsk 31,Sorochinsk 31,Kuvandyk 29,Sol’-Iletsk 27,Abdulino 21,Saraktash 17,Yasnyy 17
RU|Oryol oblast|Orël 324,Livny 53,Mtsensk 48
RU|Penza Oblast|Penza 513,Kuznetsk 90,Zarechnyy 64,Zarechnyy 62,Serdobsk 37,Nikol’sk 24,Nizhniy Lomov 24
RU|Perm Krai|Perm 982,Berezniki 168,Solikamsk 101,Chaykovskiy 87,Lys’va 69,Kungur 66,Krasnokamsk 53,Chusovoy 50,Chernushka 36,Dobryanka 33,Kudymkar 32,Gubakha 27,Osa 23,Kizel 22,Vereshchagino 22,Nytva 21,Krasnovishersk 18,Aleksandrovsk 15,Ochër 15
RU|Primorye|Vladivostok 587,Ussuriysk 157,Nakhodka 147,Artëm 102,Arsen’yev 59,Spassk-Dal’niy 45,Lesozavodsk 42,Partizansk 42,Bol’shoy Kamen’ 38,Dalnegorsk 38,Dalnerechensk 28,Fokino 26,Luchegorsk 22,Vrangel’ 20,Trudovoye 18,Kavalerovo 17
RU|Pskov Oblast|Pskov 202,Velikiye Luki 103,Ostrov 25,Nevel’ 18
RU|Republic of Tyva|Kyzyl 108
RU|Rostov|Rostov-na-Donu 1074,Taganrog 279,Shakhty 221,Volgodonsk 168,Novocherkassk 167,Bataysk 110,Novoshakhtinsk 99,Azov 82,Kamensk-Shakhtinskiy 76,Gukovo 66,Sal’sk 61,Donetsk 51,Belaya Kalitva 48,Krasnyy Sulin 44,Aksay 39,Millerovo 39,Morozovsk 29,Zernograd 29,Zverevo 25,Semikarakorsk 24,Konstantinovsk 19,Orlovskiy 19,Proletarsk 19,Yegorlykskaya 18,Zimovniki 18,Persianovka 16,Bagayevskaya 15,Tsimlyansk 15
RU|Ryazan Oblast|Ryazan’ 520,Kasimov 35,Sasovo 30,Skopin 24,Ryazhsk 22,Novomichurinsk 21,Rybnoye 19,Shilovo 16
RU|Sakha|Yakutsk 236,Neryungri 66,Mirny 40,Aldan 24,Lensk 24,Aykhal 15,Udachny 15
RU|Sakhalin Oblast|Yuzhno-Sakhalinsk 176,Korsakov 35,Kholmsk 33,Okha 27,Nevel’sk 17,Poronaysk 17
RU|Samara Oblast|Samara 1135,Tol’yatti 703,Syzran’ 189,Novokuybyshevsk 112,Chapayevsk 70,Zhigulevsk 57,Otradnyy 50,Kinel’ 34,Pokhvistnevo 28,Oktyabr’sk 26,Bezenchuk 24,Neftegorsk 20,Kinel’-Cherkassy 18
RU|Saratov Oblast|Saratov 864,Balakovo 200,Engel’s 196,Balashov 98,Vol’sk 71,Rtishchevo 44,Pugachev 41,Petrovsk 34,Marks 33,Privolzhskiy 32,Atkarsk 28,Krasnoarmeysk 26,Yershov 24,Kalininsk 19,Novouzensk 17
RU|Smolensk Oblast|Smolensk 321,Roslavl’ 57,Vyaz’ma 56,Yartsevo 53,Safonovo 46,Desnogorsk 32,Gagarin 29
RU|St.-Petersburg|Saint Petersburg 5028,Kolpino 139,Pushkin 93,Peterhof 73,Petrodvorets 62,Kronstadt 43,Lomonosov 43,Sestroretsk 37,Metallostroy 26,Pavlovsk 16,Shushary 16
RU|Stavropol Kray|Stavropol’ 363,Pyatigorsk 143,Nevinnomyssk 134,Kislovodsk 133,Yessentuki 81,Mineralnye Vody 76,Georgiyevsk 73,Budënnovsk 68,Mikhaylovsk 59,Zelenokumsk 41,Svetlograd 40,Izobil’nyy 39,Blagodarnyy 36,Goryachevodskiy 35,Inozemtsevo 29,Ipatovo 29,Aleksandrovskoye 28,Kochubeyevskoye 28,Neftekumsk 28,Novoaleksandrovsk 28,Zheleznovodsk 25,Novopavlovsk 24,Lermontov 23,Yessentukskaya 20,Nezlobnaya 18,Svobody 18,Suvorovskaya 17,Arzgir 16,Divnoye 16,Krasnogvardeyskoye 16,Donskoye 15
RU|Sverdlovsk Oblast|Yekaterinburg 1350,Nizhny Tagil 381,Kamensk-Ural’skiy 183,Pervoural’sk 134,Serov 98,Novoural’sk 94,Asbest 75,Polevskoy 66,Krasnotur’insk 63,Revda 62,Verkhnyaya Pyshma 59,Lesnoy 55,Verkhnyaya Salda 49,Beryozovsky 47,Alapayevsk 44,Kachkanar 44,Krasnoufimsk 43,Irbit 42,Tavda 39,Rezh 37,Sukhoy Log 36,Artëmovskiy 34,Kushva 34,Severoural’sk 34,Bogdanovich 32,Karpinsk 30,Kamyshlov 28,Zarechnyy 28,Krasnoural’sk 27,Nev’yansk 26,Lesnoy 24,Kirovgrad 23,Nizhnyaya Tura 23,Sysert’ 22,Sredneuralsk 20,Ivdel’ 19,Talitsa 19,Turinsk 19,Reftinskiy 18,Nizhnyaya Salda 17,Aramil 15,Degtyarsk 15
RU|Tambov Oblast|Tambov 291,Michurinsk 93,Rasskazovo 46,Morshansk 43,Kotovsk 33,Uvarovo 29,Kirsanov 18,Zherdevka 16
RU|Tatarstan Republic|Kazan 1105,Naberezhnyye Chelny 510,Nizhnekamsk 234,Al’met’yevsk 140,Zelenodolsk 100,Bugul’ma 92,Yelabuga 73,Leninogorsk 66,Chistopol’ 62,Zainsk 42,Nurlat 34,Bavly 23,Mendeleyevsk 23,Buinsk 20,Agryz 19,Arsk 17,Kukmor 17,Menzelinsk 17,Vasil’yevo 17
RU|Tomsk Oblast|Tomsk 486,Seversk 110,Strezhevoy 45,Kolpashevo 28,Asino 27
RU|Tula Oblast|Tula 469,Novomoskovsk 131,Aleksin 67,Shchëkino 61,Uzlovaya 58,Yefremov 45,Donskoy 32,Kimovsk 32,Bogoroditsk 30,Kireyevsk 26,Suvorov 21,Yasnogorsk 18,Plavsk 17,Severo-Zadonsk 17,Venëv 16,Belëv 15
RU|Tver Oblast|Tver 400,Rzhev 62,Vyshniy Volochëk 54,Kimry 52,Torzhok 49,Konakovo 42,Udomlya 32,Bezhetsk 28,Bologoye 25,Nelidovo 25,Ostashkov 20,Kashin 17
RU|Tyumen Oblast|Tyumen 519,Tobol’sk 114,Ishim 68,Yalutorovsk 36,Zavodoukovsk 26,Borovskiy 15
RU|Udmurtiya Republic|Izhevsk 631,Glazov 101,Sarapul 99,Votkinsk 99,Mozhga 47,Igra 22,Uva 19,Balezino 17
RU|Ulyanovsk|Ulyanovsk 641,Dimitrovgrad 132,Inza 20,Barysh 19,Novoul’yanovsk 17
RU|Vladimir Oblast|Vladimir 310,Kovrov 154,Murom 127,Aleksandrov 64,Gus’-Khrustal’nyy 63,Kol’chugino 46,Vyazniki 39,Kirzhach 31,Sobinka 20,Yur’yev-Pol’skiy 20,Raduzhnyy 18,Lakinsk 17,Karabanovo 16,Melenki 16,Petushki 16,Pokrov 16,Strunino 15
RU|Volgograd Oblast|Volgograd 1011,Volzhskiy 323,Kamyshin 129,Mikhaylovka 59,Uryupinsk 42,Frolovo 41,Kalach-na-Donu 28,Kotovo 27,Surovikino 21,Gorodishche 20,Kotel’nikovo 20,Novoanninskiy 19,Zhirnovsk 18,Pallasovka 17,Nikolayevsk 16,Dubovka 15,Leninsk 15,Yelan’ 15
RU|Vologda Oblast|Cherepovets 316,Vologda 315,Sokol 42,Velikiy Ustyug 33,Sheksna 21,Gryazovets 16
RU|Voronezh Oblast|Voronezh 849,Borisoglebsk 69,Rossosh’ 64,Rossosh’ 62,Liski 56,Novovoronezh 37,Ostrogozhsk 34,Buturlinovka 29,Pavlovsk 27,Semiluki 26,Novaya Usman’ 22,Bobrov 21,Kalach 20,Anna 19,Povorino 18,Gribanovskiy 17,Pridonskoy 17,Boguchar 15
RU|Yamalo-Nenets|Noyabrsk 110,Novyy Urengoy 94,Nadym 46,Muravlenko 39,Salekhard 38,Labytnangi 27,Gubkinskiy 20,Tarko-Sale 19
RU|Yaroslavl Oblast|Yaroslavl 607,Rybinsk 217,Tutayev 44,Pereslavl’-Zalesskiy 40,Uglich 38,Rostov 31,Danilov 17,Gavrilov-Yam 17
RU|Zabaykalskiy (Transbaikal) Kray|Chita 309,Krasnokamensk 54,Borzya 30,Petrovsk-Zabaykal’skiy 20,Aginskoye 17,Nerchinsk 15
RW|Eastern Province|Rwamagana 47,Kibungo 46
RW|Kigali|Kigali 745
RW|Northern Province|Musanze 87,Byumba 71
RW|Southern Province|Butare 90,Gitarama 88,Nzega 34
RW|Western Province|Gisenyi 84,Cyangugu 64,Kibuye 48
SA|'Asir Region|Khamis Mushait 388,Abha 211,Qal‘at Bīshah 82,An Nimāş 24
SA|Al Bahah Region|Al Bahah 88
SA|Al Jawf Region|Sakakah 128,Qurayyat 103,Ţubarjal 40
SA|Al-Qassim Region|Buraydah 391,Ar Rass 82,Al Mithnab 61,Al Bukayrīyah 25,Adh Dhibiyah 15
SA|Eastern Province|Dammam 769,Al Hufūf 293,Al Mubarraz 291,Hafar Al-Batin 272,Al Jubayl 237,Khobar 166,Dhahran 100,Al Qaţīf 98,Tārūt 85,Sayhāt 67,Al Khafjī 55,Şafwá 46,Raḩīmah 41,Abqaiq 29,Aţ Ţaraf 21,Qaisumah 21,Al Baţţālīyah 17,Al Munayzilah 16
SA|Ha'il Region|Ha'il 267
SA|Jazan Region|Jizan 105,Şabyā 54,Abū ‘Arīsh 49,Şāmitah 27
SA|Mecca Region|Jeddah 2867,Mecca 1324,Ta’if 531,Ash Shafā 72,Rābigh 42,Turabah 23,Al Jumūm 22
SA|Medina Region|Medina 1300,Sulţānah 947,Yanbu 200,Al- Ula 32,Badr Ḩunayn 27
SA|Najran Region|Najrān 259
SA|Northern Borders Region|Arar 149,Turaif 41
SA|Riyadh Region|Riyadh 4206,Al Kharj 425,Ad Dawādimī 54,Az Zulfī 53,Afif 46,Ad Dilam 35,As Sulayyil 24
SA|Tabuk Region|Tabuk 455,Umluj 34,Al Wajh 27,Duba 22
SB|Honiara|Honiara 56
SC|La Rivière Anglaise|Victoria 23
SD|Al Jazīrah|Wad Medani 333,Al Manāqil 128,Al Hasaheisa 29,Al Hilāliyya 17
SD|Al Qaḑārif|Al Qadarif 364,Al Ḩawātah 25,Doka 20
SD|Blue Nile|Ad-Damazin 186,Ar Ruseris 29
SD|Central Darfur|Zalingei 29
SD|Eastern Darfur|El Daein 265
SD|Kassala|Kassala 401
SD|Khartoum|Khartoum 1975,Omdurman 1200
SD|North Kordofan|El Obeid 393,Umm Ruwaba 56,Ar Rahad 26,Bārah 17
SD|Northern Darfur|El Fasher 253
SD|Northern State|Kuraymah 20
SD|Red Sea|Port Sudan 490,Sawākin 29,Tokār 22
SD|River Nile|Atbara 108,Ed Damer 104,Shendi 54,Berber 22,El Bauga 19
SD|Sinnār|Singa 250,Sinnar 130,As Sūkī 34,Maiurno 29,Kināna 26,Ad Dindar 15
SD|Southern Darfur|Nyala 566,Gereida 120
SD|Southern Kordofan|Kadugli 88,Dilling 37,Abu Jibeha 22
SD|West Kordofan State|An Nuhūd 108,Al Mijlad 20,Abū Zabad 15
SD|Western Darfur|Geneina 163
SD|White Nile|Kosti 345,Rabak 135,Ad Douiem 87,Tandaltī 27,Al Qiţena 18
SE|Blekinge|Karlskrona 36,Karlshamn 20
SE|Dalarna|Borlänge 42,Falun 37,Ludvika 15
SE|Gotland|Visby 23
SE|Gävleborg|Gävle 75,Sandviken 25,Hudiksvall 16
SE|Halland|Halmstad 66,Varberg 34,Falkenberg 24,Kungsbacka 19
SE|Jämtland|Östersund 50
SE|Jönköping|Jönköping 94,Huskvarna 22,Värnamo 19,Nässjö 18
SE|Kalmar|Kalmar 38,Västervik 21,Oskarshamn 18
SE|Kronoberg|Växjö 65,Ljungby 16
SE|Norrbotten|Luleå 44,Piteå 23,Boden 17,Kiruna 17
SE|Skåne|Malmö 302,Helsingborg 104,Lund 87,Kristianstad 40,Landskrona 32,Trelleborg 29,Ängelholm 23,Eslöv 19,Hässleholm 19,Ystad 19,Staffanstorp 15
SE|Stockholm|Stockholm 1515,Sollentuna 140,Huddinge 90,Haninge 75,Södertälje 71,Solna 67,Täby 58,Lidingö 42,Tumba 41,Upplands Väsby 37,Sundbyberg 35,Åkersberga 33,Vallentuna 32,Märsta 27,Nacka 25,Jakobsberg 24,Gustavsberg 21,Norrtälje 19,Tullinge 16
SE|Södermanland|Eskilstuna 67,Nyköping 32,Katrineholm 23
SE|Uppsala|Uppsala 149,Enköping 23
SE|Värmland|Karlstad 61,Kristinehamn 19
SE|Västerbotten|Umeå 83,Skellefteå 36
SE|Västernorrland|Sundsvall 58,Örnsköldsvik 32,Härnösand 18
SE|Västmanland|Västerås 118,Köping 18
SE|Västra Götaland|Göteborg 573,Borås 72,Mölndal 59,Trollhättan 49,Skövde 37,Uddevalla 35,Partille 29,Lerum 27,Alingsås 26,Kungälv 24,Björlanda 23,Lidköping 23,Vänersborg 23,Mölnlycke 18,Falköping 17,Mariestad 16,Västra Frölunda 16,Kinna 15
SE|Örebro|Örebro 116,Karlskoga 27,Kumla 17
SE|Östergötland|Linköping 107,Norrköping 94,Motala 31
SG||Singapore 3548,Woodlands 253
SI|Celje|Celje 38
SI|Koper-Capodistria|Koper 25
SI|Kranj|Kranj 37
SI|Ljubljana|Ljubljana 272
SI|Maribor City Municipality|Maribor 95
SI|Novo Mesto|Novo Mesto 23
SI|Ptuj|Ptuj 18
SI|Trbovlje|Trbovlje 15
SI|Velenje|Velenje 25
SK|Banská Bystrica Region|Banská Bystrica 82,Zvolen 45,Lučenec 28,Rimavská Sobota 25,Brezno 21,Žiar nad Hronom 19,Detva 15
SK|Bratislava Region|Bratislava 424,Pezinok 21,Malacky 18
SK|Košice Region|Košice 237,Michalovce 40,Spišská Nová Ves 39,Trebišov 23,Rožňava 19
SK|Nitra Region|Nitra 86,Nové Zámky 42,Levice 38,Komárno 36,Šaľa 25,Zlaté Moravce 16
SK|Prešov Region|Prešov 95,Poprad 57,Humenné 35,Bardejov 33,Vranov nad Topľou 23,Snina 22,Kežmarok 16,Stará Ľubovňa 16
SK|Trenčín Region|Trenčín 58,Prievidza 53,Považská Bystrica 44,Dubnica nad Váhom 27,Partizánske 24,Nové Mesto nad Váhom 22,Bánovce nad Bebravou 19,Púchov 19,Handlová 18
SK|Trnava Region|Trnava 70,Piešťany 30,Dunajská Streda 24,Hlohovec 24,Senica 22,Galanta 16,Skalica 15
SK|Žilina Region|Žilina 86,Martin 55,Liptovský Mikuláš 31,Ružomberok 31,Čadca 25,Dolný Kubín 19,Kysucké Nové Mesto 17
SL|Eastern Province|Kenema 143,Koidu 88,Segbwema 17
SL|North West|Port Loko 21
SL|Northern Province|Makeni 88,Lunsar 22,Kabala 18
SL|Southern Province|Bo 174
SL|Western Area|Freetown 803,Waterloo 20
SN|Dakar|Dakar 2476,Pikine 874,N’diareme limamoulaye 35,Mermoz Boabab 15
SN|Diourbel Region|Touba 529,Tiébo 100,Mbaké 74
SN|Fatick|Pourham 24,Guinguinéo 15
SN|Kaffrine|Kaffrine 28
SN|Kaolack|Kaolack 172,Nioro du Rip 21
SN|Kolda|Kolda 59,Vélingara 22
SN|Kédougou|Kédougou 18
SN|Louga|Louga 67,Dara 30,Ndibène Dahra 28
SN|Matam|Matam 15
SN|Saint-Louis|Saint-Louis 176,Richard-Toll 45
SN|Sédhiou|Sédhiou 20
SN|Tambacounda|Tambacounda 79
SN|Thiès|Thiès 320,Thiès Nones 252,Joal-Fadiout 37,Mékhé 19,Nguékhokh 18,Pout 18,Kayar 17
SN|Ziguinchor|Ziguinchor 160,Bignona 26
SO|Awdal|Baki 20
SO|Banaadir|Mogadishu 2587
SO|Bari|Bosaso 74,Qandala 16
SO|Bay|Baidoa 130,Buurhakaba 28
SO|Galguduud|Ceeldheer 27
SO|Gedo|Baardheere 42,Luuq 34
SO|Hiiraan|Beledweyne 55,Buulobarde 17
SO|Lower Juba|Kismayo 235,Jamaame 185
SO|Lower Shabeelle|Marka 230,Afgooye 65,Qoryooley 52,Wanlaweyn 22
SO|Middle Juba|Jilib 44
SO|Middle Shabele|Jawhar 47
SO|Mudug|Gaalkacyo 61
SO|Nugaal|Garoowe 57,Eyl 19
SO|Sanaag|Ceerigaabo 34
SO|Sool|Laascaanood 60
SO|Togdheer|Burao 99
SO|Woqooyi Galbeed|Hargeysa 478,Berbera 242
SR|Paramaribo District|Paramaribo 224
SR|Wanica District|Lelydorp 18
SS||Juba 450,Winejok 300,Malakal 161,Wau 127,Pajok 49,Yambio 40,Yei 40,Aweil 39,Gogrial 39,Rumbek 32,Bor 27,Torit 20,Tonj 17
ST|São Tomé Island|São Tomé 53
SV|Ahuachapán|Ahuachapán 34
SV|Cabañas|Sensuntepeque 20
SV|Chalatenango Department|Chalatenango 19
SV|Cuscatlán|Cojutepeque 48,San Martín 39
SV|La Libertad Department|Santa Tecla 125,Antiguo Cuscatlán 34,Quezaltepeque 29,La Libertad 17
SV|La Paz Department|Zacatecoluca 40
SV|La Unión|La Unión 27
SV|Morazán|San Francisco 16
SV|San Miguel Department|San Miguel 162,San Rafael Oriente 19
SV|San Salvador Department|San Salvador 526,Soyapango 330,Mejicanos 160,Apopa 112,Delgado 72,San Marcos 55,Cuscatancingo 44,Ilopango 39,Ayutuxtepeque 25,Aguilares 21
SV|San Vicente Department|San Vicente 42
SV|Santa Ana Department|Santa Ana 177,Chalchuapa 32,Metapán 19
SV|Sonsonate Department|Sonsonate 59,Acajutla 23,Izalco 19,Sonzacate 15
SV|Usulután|Usulután 52,Puerto El Triunfo 19,Santiago de María 15
SY|Al-Hasakah|Al Ḩasakah 82,Ad Darbāsīyah 21
SY|Aleppo|Aleppo 1602,Al Bāb 131,Manbij 99,I‘zāz 66,As Safīrah 64,‘Ayn al ‘Arab 50,‘Afrīn 49,Tādif 35,Dayr Ḩāfir 29,Nubl 26,Tall Rif‘at 26,Jarābulus 25
SY|Ar-Raqqah|Ar Raqqah 178,Ath Thawrah 88
SY|As-Suwayda|As-Suwayda 59
SY|Daraa|Dar‘ā 98,Ţafas 31,Jāsim 30,Inkhil 29,Ash Shaykh Miskīn 26,Aş Şanamayn 26,Al Ḩarāk 24
SY|Deir ez-Zor|Deir ez-Zor 243,Ālbū Kamāl 58,Al Mayādīn 55,Hajīn 29,Subaykhān 26
SY|Dimashq|Damascus 1569
SY|Hama|Ḩamāh 461,As Salamīyah 95,Maşyāf 32,Souran 31,Ţayyibat al Imām 29,Ḩalfāyā 23,Kafr Zaytā 22
SY|Homs|Homs 775,Ar Rastan 53,Tadmur 51,Al Quşayr 41,Tallbīsah 38,Al Qaryatayn 32,Tallkalakh 30,Kafr Lāhā 22
SY|Idlib|Idlib 129,Khān Shaykhūn 49,Kafranbel 46,Jisr ash Shughūr 39,Sarāqib 34,Ma‘arratmişrīn 32,Salqīn 32,Binnish 30,Ad Dānā 22,Kafr Takhārīm 22
SY|Latakia|Latakia 340,Jablah 66
SY|Quneitra|Al Qunayţirah 36
SY|Rif-dimashq|Douma 112,Dārayyā 72,At Tall 56,An Nabk 49,‘Irbīn 42,Yabrūd 41,Ḩarastā 37,Jayrūd 32,Az Zabadānī 30,Al Kiswah 24,Qārah 21,Qaţanā 19,Al Quţayfah 16
SY|Tartus|Tartouss 89,Bāniyās 39,Satita 28
SZ|Hhohho Region|Mbabane 76
SZ|Manzini Region|Manzini 111
TD|Barh el Gazel|Moussoro 15
TD|Batha|Ati 24,Oum Hadjer 19
TD|Chari-Baguirmi|Dourbali 18
TD|Ennedi-Ouest|Fada 24
TD|Guéra|Mongo 28,Bitkine 18
TD|Hadjer-Lamis|Massaguet 18,Massakory 15
TD|Kanem|Mao 18
TD|Logone Occidental|Moundou 135,Benoy 16
TD|Logone Oriental|Doba 24
TD|Mandoul|Koumra 36
TD|Mayo-Kebbi Est|Bongor 28
TD|Mayo-Kebbi Ouest|Pala 35,Mboursou Léré 17
TD|Moyen-Chari|Sarh 103,Kyabé 16
TD|N’Djaména|N'Djamena 721
TD|Ouadaï|Abéché 74
TD|Salamat|Am Timan 29
TD|Tandjilé|Kelo 43,Laï 19
TG|Centrale|Sokodé 118,Tchamba 26,Sotouboua 21
TG|Kara|Kara 104,Bassar 62,Bafilo 23,Niamtougou 23
TG|Maritime|Lomé 750,Tsévié 56,Aného 48,Vogan 21
TG|Plateaux|Atakpamé 81,Kpalimé 75,Badou 24,Notsé 22
TG|Savanes|Sansanné-Mango 38,Dapaong 33
TH|Amnat Charoen|Amnat Charoen 35
TH|Ang Thong|Wiset Chaichan 19
TH|Bangkok|Bangkok 5104
TH|Bueng Kan|Seka 16
TH|Buriram|Buri Ram 28,Nang Rong 22,Prakhon Chai 16
TH|Chachoengsao|Chachoengsao 50,Bang Pakong 26,Phanom Sarakham 16
TH|Chai Nat|Chai Nat 15
TH|Chaiyaphum|Chaiyaphum 58,Kaeng Khro 29,Kaset Sombun 17,Phu Khiao 17
TH|Chanthaburi|Chanthaburi 100,Tha Mai 22,Laem Sing 16
TH|Chiang Mai|Chiang Mai 201,San Kamphaeng 33,Hang Dong 18,San Pa Tong 18
TH|Chiang Rai|Chiang Rai 79,Mae Chan 38,Mae Sai 28
TH|Chon Buri|Chon Buri 219,Si Racha 179,Pattaya 97,Sattahip 65,Bang Lamung 40,Ban Talat Bueng 26,Ban Bueng 24,Phanat Nikhom 22,Phan Thong 19
TH|Chumphon|Chumphon 56,Lang Suan 16
TH|Kalasin|Kalasin 55,Kamalasai 23,Kuchinarai 21,Nong Kung Si 17,Khao Wong 15
TH|Kamphaeng Phet|Kamphaeng Phet 59,Khanu Woralaksaburi 22
TH|Kanchanaburi|Kanchanaburi 64,Tha Maka 53,Tha Muang 27,Bo Phloi 17
TH|Khon Kaen|Khon Kaen 148,Chum Phae 46,Ban Phai 36
TH|Krabi|Krabi 31
TH|Lampang|Lampang 156,Thoen 18
TH|Lamphun|Lamphun 43,Pa Sang 16
TH|Loei|Loei 35,Phu Kradueng 16,Wang Saphung 16
TH|Lopburi|Lop Buri 58,Chai Badan 25
TH|Maha Sarakham|Maha Sarakham 52
TH|Mukdahan|Mukdahan 40
TH|Nakhon Nayok|Nakhon Nayok 21
TH|Nakhon Pathom|Nakhon Pathom 118,Sam Phran 37,Bang Len 18
TH|Nakhon Phanom|Nakhon Phanom 35
TH|Nakhon Ratchasima|Nakhon Ratchasima 209,Pak Chong 49,Amphoe Sikhiu 29,Chok Chai 23,Khon Buri 19,Non Sung 18,Bua Yai 17,Dan Khun Thot 16,Ban Huai Thalaeng 15
TH|Nakhon Sawan|Nakhon Sawan 92,Lat Yao 18
TH|Nakhon Si Thammarat|Nakhon Si Thammarat 121,Thung Song 28,Ron Phibun 27,Pak Phanang 25
TH|Nan|Nan 25
TH|Narathiwat|Narathiwat 48,Su-ngai Kolok 43,Ra-ngae 17,Tak Bai 17
TH|Nong Bua Lamphu|Nong Bua Lamphu 34,Na Klang 31
TH|Nong Khai|Nong Khai 64,Tha Bo 35,Phon Charoen 15
TH|Nonthaburi|Mueang Nonthaburi 292,Pak Kret 183,Bang Kruai 78,Bang Bua Thong 42
TH|Pathum Thani|Khlong Luang 119,Ban Lam Luk Ka 61,Pathum Thani 25
TH|Pattani|Pattani 44,Yaring 31
TH|Phatthalung|Phatthalung 44
TH|Phayao|Dok Kham Tai 24,Phayao 21
TH|Phetchabun|Phetchabun 51,Wichian Buri 39,Nong Phai 28,Chon Daen 18,Lom Sak 17
TH|Phetchaburi|Cha-am 49,Phetchaburi 47,Tha Yang 43,Khao Yoi 19
TH|Phichit|Phichit 36,Taphan Hin 22,Bang Mun Nak 16,Thap Khlo 16
TH|Phitsanulok|Phitsanulok 103,Bang Krathum 19,Bang Rakam 17
TH|Phra Nakhon Si Ayutthaya|Phra Nakhon Si Ayutthaya 82,Ban Bang Kadi Pathum Thani 28,Bang Pa-in 20,Phak Hai 19,Tha Ruea 19,Bang Ban 17,Wang Noi 16,Nakhon Luang 15
TH|Phrae|Phrae 39,Den Chai 17
TH|Phuket|Phuket 89,Ban Talat Yai 52,Wichit 39,Kathu 35,Ban Ratsada 34,Ban Talat Nua 23,Ban Chalong 18
TH|Prachin Buri|Prachin Buri 33,Kabin Buri 20
TH|Prachuap Khiri Khan|Hua Hin 50,Pran Buri 47,Prachuap Khiri Khan 34,Sam Roi Yot 20,Kui Buri 19,Bang Saphan 15
TH|Ranong province|Ranong 25
TH|Ratchaburi|Ratchaburi 92,Ban Pong 58,Photharam 36,Bang Phae 30,Damnoen Saduak 23,Chom Bueng 15
TH|Rayong|Rayong 107,Klaeng 56,Ban Chang 28,Ban Phe 17
TH|Roi Et|Roi Et 39,Kaset Wisai 19,Ban Selaphum 17
TH|Sa Kaeo|Sa Kaeo 28,Aranyaprathet 20,Wang Nam Yen 16
TH|Sakon Nakhon|Sakon Nakhon 76,Sawang Daen Din 17
TH|Samut Prakan|Samut Prakan 389,Phra Pradaeng 171,Ban Khlong Bang Sao Thong 31,Bang Bo District 28
TH|Samut Sakhon|Krathum Baen 73,Samut Sakhon 63,Ban Phaeo 42
TH|Samut Songkhram|Samut Songkhram 35
TH|Saraburi|Saraburi 68,Phra Phutthabat 57,Nong Khae 41,Kaeng Khoi 30,Ban Mo 16
TH|Satun|Satun 35
TH|Si Sa Ket|Si Sa Ket 45,Kantharalak 37
TH|Sing Buri|Sing Buri 20,Bang Racham 15
TH|Songkhla|Hat Yai 192,Ban Mai 87,Songkhla 84,Sadao 46,Ranot 20
TH|Sukhothai|Ban Na 40,Sukhothai 37,Si Satchanalai 26,Sawankhalok 20
TH|Suphan Buri|Suphan Buri 53
TH|Surat Thani|Surat Thani 127,Ko Samui 50,Tha Kham 26,Ban Na San 22
TH|Surin|Surin 47
TH|Tak|Mae Sot 45,Tak 24,Ban Tak 18,Mae Ramat 17
TH|Trang|Trang 67,Huai Yot 17
TH|Trat|Trat 22
TH|Ubon Ratchathani|Ubon Ratchathani 123,Warin Chamrap 43,Det Udom 36,Phibun Mangsahan 20
TH|Udon Thani|Udon Thani 247,Ban Phan Don 29,Kut Chap 25,Ban Nong Wua So 22,Ban Dung 19,Nam Som 19
TH|Uthai Thani|Uthai Thani 22,Thap Than 17
TH|Uttaradit|Uttaradit 58
TH|Yala|Yala 94,Betong 30
TH|Yasothon|Yasothon 22
TJ|Dushanbe|Dushanbe 679,Boshkengash 24
TJ|Gorno-Badakhshan|Khorugh 30,Ishqoshim 26
TJ|Khatlon Province|Kŭlob 79,Qŭrghonteppa 65,Danghara 23,Farkhor 22,Moskovskiy 22,Vose’ 22,Chubek 20,Kolkhozobod 18,Norak 18,Yovon 17,Vakhsh 15
TJ|Republican Subordination|Vahdat 46,Tursunzoda 37,Hisor 24
TJ|Sughd|Khujand 145,Istaravshan 53,Konibodom 50,Isfara 38,Panjakent 35,Buston 22,Proletar 16
TL|Aileu|Aileu 17
TL|Baucau|Baukau 16,Venilale 16
TL|Bobonaro|Maliana 22
TL|Cova Lima|Suai 22
TL|Dili Municipality|Dili 150
TL|Lautém|Lospalos 17
TL|Liquiçá|Likisá 19,Maubara 16
TM|Ahal|Tejen 67,Abadan 39,Annau 28,Baharly 23,Kaka 19
TM|Ashgabat|Ashgabat 728
TM|Balkan|Balkanabat 88,Türkmenbaşy 68,Gumdag 24,Bereket 21
TM|Daşoguz|Daşoguz 167,Köneürgench 30,Yylanly 27,Boldumsaz 21,Tagta 17
TM|Lebap|Türkmenabat 235,Gowurdak 35,Atamyrat 33,Gazojak 21,Saýat 18
TM|Mary|Mary 115,Bayramaly 76,Yolöten 38,Seydi 18
TN|Ariana Governorate|Ariana 98,Galaat el Andeless 15
TN|Ben Arous Governorate|Ben Arous 75,Hammam-Lif 48,Radès 44,La Sebala du Mornag 33
TN|Bizerte Governorate|Bizerte 115,Menzel Bourguiba 46,Mateur 31,Menzel Jemil 22,Douar Tindja 19,El Alia 16,Menzel Abderhaman 16
TN|Béja Governorate|Béja 57,Medjez el Bab 20
TN|Gabès Governorate|Gabès 110,El Hamma 62
TN|Gafsa|Gafsa 81,Metlaoui 42,Ar Rudayyif 30
TN|Jendouba Governorate|Jendouba 51
TN|Kairouan|Kairouan 120
TN|Kasserine Governorate|Kasserine 82,Thala 16
TN|Kebili Governorate|Douz 28,Kebili 20
TN|Kef Governorate|El Kef 48,Tajerouine 19
TN|Mahdia Governorate|Mahdia 46,Ksour Essaf 28,Chebba 22,El Jem 20
TN|Manouba|Oued Lill 47,Manouba 25
TN|Medenine Governorate|Zarzis 79,Houmt El Souk 63,Medenine 62,Midoun 32
TN|Monastir Governorate|Monastir 72,Skanes 64,Djemmal 40,Ksar Hellal 40,Ouardenine 18,Bekalta 16
TN|Nabeul Governorate|Douane 60,Nabeul 56,Hammamet 54,Kélibia 43,Dar Chabanne 34,Korba 34,Takelsa 21,Beni Khiar 18,Mennzel Bou Zelfa 16
TN|Sfax Governorate|Sfax 277,Gremda 34
TN|Sidi Bouzid Governorate|Sidi Bouzid 42
TN|Siliana Governorate|Siliana 27
TN|Sousse Governorate|Sousse 164,Msaken 65,Hammam Sousse 34,Akouda 20
TN|Tataouine|Tataouine 63
TN|Tozeur Governorate|Tozeur 35,Nefta 22
TN|Tunis Governorate|Tunis 693,La Goulette 80,La Mohammedia 67,Al Marsá 66,Carthage 16
TN|Zaghouan Governorate|El Fahs 18,Zaghouan 17
TO|Tongatapu|Nuku‘alofa 22
TR|Adana|Adana 1249,Ceyhan 96,Kozan 88,İmamoğlu 32,Bahçe 20
TR|Adıyaman Province|Adıyaman 224,Kâhta 73,Besni 42,Gölbaşı 28
TR|Afyonkarahisar Province|Afyonkarahisar 146,Bolvadin 56,Sandıklı 43,Dinar 35,Çay 34,Emirdağ 20
TR|Aksaray|Aksaray 152,Ortaköy 31
TR|Amasya|Amasya 83,Merzifon 51,Suluova 48,Taşova 19
TR|Ankara|Ankara 3517,Çankaya 792,Polatlı 93,Çubuk 63,Şereflikoçhisar 44,Beypazarı 39,Elmadağ 25,Kazan 24,Nallıhan 19,Kızılcahamam 18
TR|Antalya|Antalya 758,Muratpaşa 450,Alanya 113,Manavgat 99,Belek 73,Serik 37,Beykonak 30,Mahmutlar 24,Korkuteli 20,Tekirova 20,Gazipaşa 18,Elmalı 17,Kemer 17
TR|Ardahan|Ardahan 21
TR|Artvin|Artvin 24,Hopa 18,Arhavi 16
TR|Aydın|Aydın 163,Nazilli 119,Söke 68,Kuşadası 63,Didim 26,Çine 21,İncirliova 19
TR|Ağrı|Ağrı 92,Patnos 87,Doğubayazıt 70,Eleşkirt 19,Diyadin 18
TR|Balıkesir|Balıkesir 238,Bandırma 108,Ayvalık 70,Edremit 41,Gönen 41,Burhaniye 38,Susurluk 25,Erdek 23,Dursunbey 18,Bigadiç 15
TR|Bartın|Bartın 37
TR|Batman|Batman 382,Kozluk 30
TR|Bayburt Province|Bayburt 31
TR|Bilecik|Bozüyük 55,Bilecik 40,Osmaneli 16
TR|Bingöl|Bingöl 81,Genç 22,Solhan 15
TR|Bitlis|Tatvan 73,Ahlat 65,Adilcevaz 53,Bitlis 46,Güroymak 26,Hizan 15
TR|Bolu|Bolu 97,Gerede 29
TR|Burdur|Burdur 66,Bucak 29
TR|Bursa Province|Bursa 1413,İnegol 134,Mustafakemalpaşa 101,Gemlik 71,Orhangazi 52,Karacabey 44,Kestel 36,Yenişehir 29,Gürsu 25,Mudanya 23,İznik 22
TR|Canakkale|Çanakkale 88,Biga 31,Çan 26,Gelibolu 25,Ezine 16
TR|Denizli|Denizli 313,Merkezefendi 280,Sarayköy 19,Serinhisar 17
TR|Diyarbakır Province|Diyarbakır 645,Bismil 74,Silvan 66,Ergani 53,Kulp 27,Çermik 21,Lice 16
TR|Düzce|Düzce 58,Akçakoca 35
TR|Edirne|Edirne 126,Keşan 45,Uzunköprü 36
TR|Elazığ|Elazığ 298,Karakoçan 30,Kovancılar 23,Baskil 16
TR|Erzincan|Erzincan 114,Cimin 40
TR|Erzurum|Erzurum 421,Hınıs 35,Pasinler 25,Oltu 24,Karaçoban 20,Horasan 17,Aşkale 15
TR|Eskişehir|Eskişehir 515
TR|Gaziantep|Gaziantep 1066,Nizip 82
TR|Giresun|Giresun 99,Şebin Karahisar 47,Bulancak 44,Görele 30,Tirebolu 17,Espiye 15
TR|Gümüşhane Province|Gumushkhane 32,Kelkit 24
TR|Hakkâri|Hakkâri 78,Yüksekova 72,Şemdinli 19
TR|Hatay|Antakya 210,İskenderun 160,Kırıkhan 61,Dörtyol 57,Reyhanlı 57,Erzin 26,Belen 20,Denizciler 17,Serinyol 17
TR|Isparta|Isparta 172,Yalvaç 39,Şarkîkaraağaç 33,Eğirdir 17,Senirkent 16
TR|Istanbul|Istanbul 14804,Bağcılar 724,Üsküdar 583,Bahçelievler 577,Umraniye 573,Esenler 520,Sultangazi 437,Maltepe 427,Ataşehir 362,Şişli 315,Zeytinburnu 289,Sultanbeyli 287,Sancaktepe 241,Esenyurt 211,Arnavutköy 198,Başakşehir 194,Büyükçekmece 163,Beylikdüzü 122,Silivri 53,Kavaklı 51,Mimarsinan 31,Gürpınar 29,Yakuplu 29,Tepecik 22,Çatalca 19
TR|Iğdır|Iğdır 76
TR|Kahramanmaraş|Kahramanmaraş 376,Elbistan 80,Afşin 40,Göksun 34,Pazarcık 24,Çağlayancerit 16
TR|Karabük Province|Karabük 97,Safranbolu 35
TR|Karaman|Karaman 120,Ermenek 17
TR|Kars Province|Kars 77,Kağızman 25,Sarıkamış 24
TR|Kastamonu|Kastamonu 70,Tosya 24,Taşköprü 17
TR|Kayseri|Kayseri 593,Talas 37,Develi 36,Yahyalı 25,Hacılar 21
TR|Kilis|Kilis 82
TR|Kocaeli|Gebze 281,İzmit 197,Derince 125,Körfez 91,Gölcük 56,Karamürsel 31
TR|Konya|Konya 876,Ereğli 92,Akşehir 64,Seydişehir 51,Karapınar 50,Kulu 47,Çumra 46,Beyşehir 44,Ilgın 27,Hadim 20,Kadınhanı 15
TR|Kütahya|Kütahya 185,Tavşanlı 52,Simav 35,Emet 24,Gediz 22
TR|Kırklareli|Lüleburgaz 91,Kırklareli 58,Babaeski 27
TR|Kırıkkale|Kırıkkale 211,Keskin 50
TR|Kırşehir|Kırşehir 94,Kaman 29,Mucur 17
TR|Malatya|Malatya 442,Darende 20
TR|Manisa|Manisa 244,Turgutlu 103,Salihli 89,Akhisar 85,Soma 66,Alaşehir 48,Kula 31,Kırkağaç 27,Demirci 21
TR|Mardin|Kızıltepe 150,Nusaybin 89,Midyat 76,Mardin 71,Yeşilli 32,Dargeçit 21
TR|Mersin|Mersin 538,Tarsus 256,Silifke 75,Anamur 57,Mut 49,Erdemli 47,Bozyazı 28
TR|Muğla|Fethiye 60,Muğla 48,Milas 43,Bodrum 39,Marmaris 34,Ortaca 20,Dalaman 19,Yatağan 19,Sarigerme 16,Turgutreis 16
TR|Muş|Muş 83,Bulanık 31,Malazgirt 26,Varto 19
TR|Nevşehir Province|Nevşehir 76,Ürgüp 17
TR|Niğde Province|Niğde 91,Bor 32
TR|Ordu|Ordu 117,Fatsa 82,Ünye 78,Kumru 32,Gürgentepe 19,Korgan 17
TR|Osmaniye|Osmaniye 203,Kadirli 70
TR|Rize Province|Rize 93,Ardeşen 68,Çayeli 25
TR|Sakarya|Adapazarı 287,Karasu Mahallesi 40,Hendek 35,Karasu 31,Akyazı 25,Sapanca 25,Ferizli 24,Geyve 20,Kocaali 15
TR|Samsun|Samsun 394,Bafra 93,Çarşamba 50,Terme 28,Vezirköprü 25,Havza 22,Tekkeköy 17
TR|Siirt|Siirt 114,Kurtalan 32
TR|Sinop|Sinop 35,Boyabat 28
TR|Sivas|Sivas 264,Suşehri 26,Şarkışla 24,Gemerek 17
TR|Tekirdağ|Çorlu 203,Tekirdağ 122,Çerkezköy 84,Malkara 27,Hayrabolu 20
TR|Tokat Province|Tokat 130,Turhal 111,Zile 56,Erbaa 52,Niksar 50
TR|Trabzon|Trabzon 244,Akçaabat 45,Vakfıkebir 38,Beşikdüzü 37,Of 32,Araklı 30,Sürmene 20,Yomra 20,Arsin 16
TR|Tunceli|Tunceli 29
TR|Uşak|Uşak 153,Banaz 17
TR|Van|Van 372,Erciş 92
TR|Yalova|Yalova 71
TR|Yozgat|Yozgat 88,Sorgun 63,Yerköy 35,Akdağmadeni 23
TR|Zonguldak Province|Zonguldak 100,Ereğli 89,Devrek 25,Çaycuma 22,Alaplı 21
TR|Çankırı|Khanjarah 71,Çerkeş 18
TR|Çorum|Çorum 183,Sungurlu 38,Osmancık 36,Alaca 27,İskilip 20
TR|İzmir Province|İzmir 2501,Karabağlar 458,Ödemiş 67,Bergama 57,Menemen 53,Torbalı 50,Tire 47,Aliağa 45,Urla 45,Kemalpaşa 30,Selçuk 29,Menderes 22,Çeşme 21,Seferihisar 20,Bayındır 17,Foça 15
TR|Şanlıurfa|Şanlıurfa 450,Siverek 175,Viranşehir 154,Suruç 47,Birecik 44,Akçakale 32,Ceylanpınar 31,Bozova 22,Hilvan 17
TR|Şırnak|Cizre 81,Silopi 75,Şırnak 53,İdil 23
TT|Borough of Arima|Arima 35
TT|Chaguanas|Chaguanas 67
TT|Mayaro|Rio Claro 36
TT|Point Fortin|Point Fortin 19
TT|Port of Spain|Port of Spain 49
TT|San Fernando|Mon Repos 56,San Fernando 55,Marabella 27
TT|San Juan/Laventille|Laventille 21
TT|Sangre Grande Regional Corporation|Sangre Grande 16
TT|Tobago|Scarborough 17
TT|Tunapuna/Piarco|Tunapuna 18,Paradise 15
TW|Fukien|Jincheng 38
TW|Taipei|Banqiao 543
TW|Taiwan|Taipei 7872,Taichung 1041,Tainan 771,Hsinchu 404,Taoyuan City 402,Keelung 398,Hualien City 350,Yuanlin 125,Taitung City 110,Nantou 106,Douliu 105,Yilan 94,Puli 86,Daxi 85,Magong 56,Donggang 48,Hengchun 31,Zhongxing New Village 26,Lugu 20,Yujing 17
TW|Takao|Kaohsiung 1520
TZ|Arusha|Arusha 341,Merelani 50,Kingori 23,Kiratu 20,Usa River 19,Mto wa Mbu 18,Mbuguni 16
TZ|Dar es Salaam Region|Dar es Salaam 2699
TZ|Dodoma|Dodoma 181,Kondoa 24,Kibakwe 20,Mpwapwa 20
TZ|Geita|Ushirombo 95,Uyovu 61,Buseresere 53,Katoro 50,Geita 40,Masumbwe 35,Chato 28,Kasamwa 28
TZ|Iringa|Iringa 112,Mafinga 35,Ilula 29,Izazi 18
TZ|Kagera|Bukoba 71,Biharamulo 34,Bugarama 32,Rulenge 22,Nshamba 20,Nsunga 20,Kabanga 19,Katerero 18,Ngara 17,Kamachumu 16
TZ|Katavi|Mpanda 73,Usevia 18
TZ|Kigoma|Kigoma 164,Nguruka 39,Kasulu 37,Kibondo 29,Kakonko 25,Uvinza 25,Mwandiga 17
TZ|Kilimanjaro|Moshi 157,Hedaru 20,Same 17,Lembeni 16
TZ|Lindi|Lindi 42,Liwale 19,Nachingwea 18,Nyangao 16
TZ|Manyara|Babati 34,Magugu 26,Basotu 21,Dareda 20,Bashanet 19,Dongobesh 19,Galappo 19,Nangwa 19
TZ|Mara|Musoma 121,Bunda 51,Tarime 33,Sirari 24,Muriti 20,Mugumu 18,Kibara 17,Nyamuswa 17,Butiama 16
TZ|Mbeya|Mbeya 292,Katumba 109,Kyela 31,Rujewa 29,Tukuyu 28,Chimala 25,Igurusi 25,Kiwira 21,Ipinda 18
TZ|Morogoro|Morogoro 251,Kilosa 92,Ifakara 50,Geiro 38,Kidatu 38,Kidodi 36,Mlimba 35,Malinyi 27,Magole 19,Msowero 18,Mikumi 17,Ngerengere 17
TZ|Mtwara|Mtwara 97,Newala Kisimani 38,Masasi 36,Lukuledi 30,Luchingu 25,Nangomba 23,Nanyamba 20,Nanganga 17,Tandahimba 17,Kitama 16
TZ|Mwanza|Mwanza 437,Misungwi 36,Ngudu 23,Kihangara 19,Usagara 16
TZ|Njombe|Makumbako 53,Njombe 47,Ilembula 19,Mtwango 19,Mlangali 15
TZ|Pemba North|Wete 26
TZ|Pemba South|Chake Chake 22
TZ|Pwani|Bagamoyo 82,Chalinze 34,Mvomero 31,Kibiti 30,Mlandizi 29,Bungu 28,Mkuranga 28,Kibaha 24,Vikindu 23,Lugoba 17
TZ|Rukwa|Sumbawanga 89,Kirando 33,Namanyere 28,Matai 24,Chala 23,Laela 19
TZ|Ruvuma|Songea 126,Mbinga 25,Kigonsera 22,Maposeni 19,Matiri 19,Tingi 16,Mahanje 15
TZ|Shinyanga|Shinyanga 107,Kahama 36,Old Shinyanga 24,Songwa 24,Mwadui 23,Mhango 22,Tinde 22,Isaka 21,Kishapu 16
TZ|Simiyu|Bariadi 34,Somanda 34,Kisesa 30,Nyalikungu 25,Lalago 23,Maswa 22,Nyakabindi 18,Malampaka 17
TZ|Singida|Singida 62,Mtinko 27,Sepuka 26,Shelui 25,Kiomboi 24,Mgandu 24,Igugunu 23,Ikungi 20,Itigi 20,Ilongero 17,Mungaa 17,Puma 17
TZ|Songwe|Vwawa 40,Tunduma 37,Mlowo 19
TZ|Tabora|Tabora 145,Igunga 36,Tumbi 33,Nzega 27,Sikonge 27,Urambo 24,Mabama 15
TZ|Tanga|Tanga 225,Chanika 31,Maramba 27,Lushoto 24,Mazinde 21,Matui 20,Muheza 17,Makuyuni 16,Mlalo 16
TZ|Zanzibar Central/South|Sokoni 26
TZ|Zanzibar Urban/West|Zanzibar 404
UA|Cherkasy|Cherkasy 298,Uman 88,Smila 68,Zolotonosha 28,Kaniv 26,Korsun-Shevchenkivskyi 19,Shpola 19,Vatutine 19,Zvenihorodka 19,Talne 16,Horodyshche 15,Zhashkiv 15
UA|Chernihiv|Chernihiv 308,Nizhyn 75,Pryluky 63,Bakhmach 23,Nosivka 15
UA|Chernivtsi|Chernivtsi 236
UA|Crimea|Simferopol 336,Kerch 149,Yevpatoriya 106,Yalta 77,Feodosiya 69,Dzhankoy 42,Yany Kapu 31,Alushta 30,Saki 28,Bakhchysarai 27,Armyansk 24,Sudak 17,Bilohirsk 16
UA|Dnipropetrovsk|Dnipro 1033,Kryvyi Rih 652,Kamianske 249,Nikopol 131,Pavlohrad 116,Novomoskovs’k 73,Zhovti Vody 52,Marhanets’ 50,Synel’nykove 32,Piatykhatky 20,Pidhorodne 17,Apostolove 16
UA|Donetsk|Donetsk 1025,Mariupol 482,Makiyivka 377,Horlivka 279,Kramators’k 174,Sloviansk 125,Yenakiyeve 104,Kostyantynivka 91,Bakhmut 81,Shakhtars’k 72,Chystyakove 68,Pokrovsk 68,Khartsyz’k 64,Druzhkivka 62,Snizhne 56,Myrnohrad 50,Toretsk 42,Yasynuvata 38,Avdiyivka 36,Dobropillya 36,Debal’tseve 30,Lyman 28,Dokuchayevs’k 24,Selydove 24,Volnovakha 24,Amvrosiyivka 21,Kurakhovo 21,Zuhres 19,Ilovays’k 18
UA|Ivano-Frankivsk|Ivano-Frankivsk 204,Kalush 68,Kolomyia 62,Dolyna 21,Nadvirna 20
UA|Kharkivs’ka Oblast’|Kharkiv 1431,Lozova 62,Izyum 54,Chuhuyiv 37,Kupjansk 32,Balakliya 31,Pervomays’kyy 30,Merefa 24,Lyubotyn 23,Krasnohrad 21,Kivsharivka 20,Derhachi 19,Vovchans’k 19,Bohodukhiv 18,Slobozhans’ke 16,Zmiyiv 16
UA|Kherson|Kherson 320,Nova Kakhovka 51,Kakhovka 37,Tsyurupyns’k 29,Heniches’k 22,Skadovs’k 19,Hola Prystan’ 16
UA|Khmelnytskyi|Khmelnytskyi 398,Kamianets-Podilskyi 100,Shepetivka 46,Starokostiantyniv 34,Netishyn 33,Slavuta 33,Polonne 22,Krasyliv 20,Izyaslav 18,Horodok 17,Dunaivtsi 16
UA|Kiev|Bila Tserkva 199,Brovary 89,Boryspil’ 55,Fastiv 51,Bucha 42,Irpin 41,Vasylkiv 40,Pereiaslav-Khmelnytskyi 37,Boyarka 35,Vyshneve 33,Obukhiv 32,Slavutych 25,Yahotyn 23,Vyshhorod 22,Skvyra 17,Bohuslav 16
UA|Kirovohrad|Kropyvnytskyi 249,Oleksandriya 103,Svitlovods’k 48,Dolyns'ka 34,Znomenka 28,Novoukrayinka 19,Hayvoron 16
UA|Kyiv City|Kyiv 2798
UA|Luhansk|Luhansk 452,Syevyerodonets’k 130,Alchevs’k 116,Lysychans’k 112,Krasnyy Luch 90,Kadiyivka 84,Sverdlovs’k 68,Rubizhne 63,Antratsyt 62,Roven’ky 54,Bryanka 52,Sorokyne 49,Pervomays’k 41,Kirovs’k 40,Pereval’s’k 29,Molodohvardiys’k 26,Popasna 25,Kreminna 24,Starobil’s’k 22,Lutuhyne 19,Svatove 19,Chervonopartyzans’k 18
UA|Lviv|Lviv 718,Chervonohrad 83,Drohobych 79,Stryi 61,Boryslav 37,Sambir 35,Novoyavorivs'k 29,Truskavets’ 27,Brody 23,Zolochiv 23,Sokal’ 21,Stebnyk 20,Horodok 16
UA|Mykolaiv|Mykolayiv 511,Pervomays’k 71,Voznesensk 42,Yuzhnoukrains'k 39,Novyy Buh 16,Ochakiv 16
UA|Odessa|Odessa 1002,Izmail 72,Chornomors’k 54,Bilhorod-Dnistrovskyi 50,Podilsk 41,Yuzhne 25,Kiliya 20,Balta 19,Reni 19,Rozdil’na 18,Bolhrad 15
UA|Poltava|Poltava 318,Kremenchuk 227,Lubny 53,Horishni Plavni 52,Myrhorod 41,Hadyach 23,Karlivka 17,Pyriatyn 16
UA|Rivne|Rivne 255,Varash 42,Dubno 38,Kostopil’ 31,Sarny 27,Zdolbuniv 24
UA|Sevastopol City|Sevastopol 416,Balaklava 19
UA|Sumy|Sumy 294,Konotop 92,Shostka 85,Okhtyrka 50,Romny 49,Hlukhiv 35,Lebedyn 28,Krolevets’ 24,Putyvl’ 20,Bilopillya 18
UA|Ternopil|Ternopil 236,Chortkiv 29,Kremenets 21,Бережани 17
UA|Transcarpathia|Uzhgorod 118,Mukacheve 82,Khust 28,Vynohradiv 28,Berehove 26,Svalyava 17
UA|Vinnytsia|Vinnytsia 352,Zhmerynka 36,Mohyliv-Podilskyi 33,Khmilnyk 28,Kozyatyn 26,Haisyn 25,Ladyzhyn 21,Kalynivka 19,Bar 17,Tulchyn 16
UA|Volyn|Lutsk 214,Kovel 66,Novovolyns’k 58,Volodymyr-Volynskyi 38,Kivertsi 17
UA|Zaporizhzhia|Zaporizhia 796,Melitopol 158,Berdyansk 118,Energodar 56,Tokmak 35,Polohy 21,Dniprorudne 20,Orikhiv 17,Hulyaypole 16,Vasylivka 15
UA|Zhytomyr|Zhytomyr 282,Berdychiv 86,Korosten’ 65,Novohrad-Volynskyi 56,Malyn 27,Korostyshiv 25,Ovruch 16,Radomyshl 15
UG|Central Region|Kampala 1353,Mukono 67,Masaka 65,Entebbe 63,Njeru 62,Mityana 41,Lugazi 35,Luwero 28,Wobulenzi 24,Namasuba 23,Kayunga 22,Wakiso 21,Mubende 19,Kireka 18
UG|Eastern Region|Jinja 93,Mbale 76,Soroti 56,Iganga 45,Busia 43,Tororo 40,Pallisa 31,Bugiri 23,Busembatia 16,Buwenge 15
UG|Northern Region|Gulu 147,Lira 119,Kitgum 57,Arua 56,Nebbi 30,Adjumani 29,Paidha 28,Yumbe 24,Kotido 19,Moyo 19
UG|Western Region|Mbarara 98,Bwizibwera 79,Kasese 67,Kabale 44,Fort Portal 43,Hoima 40,Ibanda 31,Masindi 31,Nyachera 31,Kyenjojo 19,Bundibugyo 17,Kamwenge 17,Ntungamo 17,Ntungamo 15
US|AK|Anchorage 299,Juneau 33,Fairbanks 32,Eagle River 25,Badger 19,Knik-Fairview 15,College 13,Sitka 9,Wasilla 9,Kalifornsky 8,Kenai 8,Ketchikan 8,Lakes 8,Meadow Lakes 8,Tanaina 8,Elmendorf Air Force Base 7,Palmer 7,Bethel 6,Gateway 6,Homer 6,Kodiak 6,Sterling 6
US|AL|Birmingham 212,Montgomery 201,Mobile 194,Huntsville 191,Tuscaloosa 98,Hoover 85,Dothan 69,Auburn 62,Decatur 55,Madison 47,Florence 40,Phenix City 38,East Florence 36,Gadsden 36,Prattville 35,Vestavia Hills 34,Alabaster 33,Opelika 30,Enterprise 28,Bessemer 27,Homewood 26,Athens 25,Daphne 25,Northport 25,Dixiana 23,Pelham 23,Anniston 22,Prichard 22,Albertville 21,Mountain Brook 21,Oxford 21,Trussville 21,Selma 20,Fairhope 19,Troy 19,Helena 18,Center Point 17,Foley 17,Tillmans Corner 17,Hueytown 16,Talladega 16,Alexander City 15,Cullman 15,Millbrook 15,Ozark 15,Scottsboro 15,Fort Payne 14,Gardendale 14,Hartselle 14,Jasper 14,Muscle Shoals 14,Pell City 14,Saraland 14,Calera 13,Eufaula 13,Moody 13,Sylacauga 13,Chelsea 12,Irondale 12,Jacksonville 12,Leeds 12,Fairfield 11,Gulf Shores 11,Saks 11,Atmore 10,Boaz 10,Clay 10,Forestdale 10,Pleasant Grove 10,Rainbow City 10,Russellville 10,Andalusia 9,Bay Minette 9,Clanton 9,Fultondale 9,Meadowbrook 9,Sheffield 9,Southside 9,Tuskegee 9,Valley 9,Arab 8,Greenville 8,Guntersville 8,Lake Purdy 8,Pike Road 8,Spanish Fort 8,Tuscumbia 8,Wetumpka 8,Brook Highland 7,Demopolis 7,Hamilton 7,Lincoln 7,Montevallo 7,Oneonta 7,Opp 7,Pinson 7,Attalla 6,Chickasaw 6,Danville 6,Grayson Valley 6,Lanett 6,Meridianville 6,Monroeville 6,Moores Mill 6,Orange Beach 6,Roanoke 6,Robertsdale 6,Satsuma 6,Tarrant 6,Theodore 6,Brewton 5,Cahaba Heights 5,Childersburg 5,Daleville 5,Glencoe 5,Harvest 5,Midfield 5,Rainsville 5,Smiths Station 5
US|AR|Little Rock 198,Fort Smith 88,Fayetteville 83,Springdale 78,Jonesboro 74,North Little Rock 67,Conway 65,Rogers 63,Pine Bluff 45,Bentonville 44,Hot Springs 36,Hot Springs National Park 35,Benton 34,Sherwood 31,Texarkana 30,Jacksonville 29,Russellville 29,Bella Vista 28,Paragould 28,Cabot 26,West Memphis 25,Searcy 24,Van Buren 23,Bryant 20,El Dorado 18,Maumelle 18,Siloam Springs 16,Blytheville 15,Forrest City 15,Harrison 13,Hot Springs Village 13,Centerton 12,Magnolia 12,Marion 12,Mountain Home 12,Arkadelphia 11,Batesville 11,Camden 11,Helena-West Helena 11,Malvern 11,Hope 10,Monticello 10,Clarksville 9,Greenwood 9,Lowell 9,Stuttgart 9,Beebe 8,Newport 8,West Helena 8,Wynne 8,De Queen 7,East End 7,Farmington 7,Heber Springs 7,Morrilton 7,Osceola 7,Trumann 7,Alma 6,Helena 6,Mena 6,Pocahontas 6,Warren 6,Berryville 5,Crossett 5,Greenbrier 5,Pea Ridge 5,Prairie Grove 5,White Hall 5
US|AZ|Phoenix 1563,Tucson 532,Mesa 472,Chandler 261,Gilbert 248,Glendale 240,Scottsdale 237,Maryvale 208,Tempe 176,Peoria 171,Deer Valley 166,Tempe Junction 158,Alhambra 128,Surprise 128,Yuma 94,Ahwatukee Foothills 83,Avondale 81,San Tan Valley 81,Goodyear 79,Flagstaff 70,Casas Adobes 67,Lake Havasu City 54,Buckeye 51,Casa Grande 51,Catalina Foothills 51,Maricopa 49,Oro Valley 44,Sierra Vista 43,Prescott 42,Prescott Valley 42,Marana 41,Bullhead City 39,Apache Junction 38,Sun City 37,Queen Creek 35,El Mirage 34,San Luis 32,Florence 31,Kingman 29,Drexel Heights 28,Fortuna Foothills 26,Sahuarita 26,Sun City West 25,Fountain Hills 24,Anthem 22,Green Valley 21,Nogales 20,Rio Rico 19,Douglas 17,Eloy 17,Tanque Verde 17,Flowing Wells 16,New River 15,Payson 15,Sierra Vista Southeast 15,Somerton 15,Paradise Valley 14,Sun Lakes 14,Coolidge 12,Cottonwood 12,New Kingman-Butler 12,Tucson Estates 12,Verde Village 12,Camp Verde 11,Chino Valley 11,Show Low 11,West Sedona 11,Arizona City 10,Gold Camp 10,Gold Canyon 10,Picture Rocks 10,Saddle Brooke 10,Safford 10,Sedona 10,Vail 10,Winslow 10,Tuba City 9,Valencia West 9,Catalina 8,Golden Valley 8,Big Park 7,Globe 7,Page 7,Tolleson 7,Wickenburg 7,Youngtown 7,Avra Valley 6,Corona de Tucson 6,Guadalupe 6,Laveen 6,Litchfield Park 6,Snowflake 6,South Tucson 6,Three Points 6,Village of Oak Creek (Big Park) 6,Bisbee 5,Cave Creek 5,Holbrook 5,Kayenta 5,Paulden 5,Summit 5,Williamson 5
US|CA|Los Angeles 3972,San Diego 1395,San Jose 1027,San Francisco 865,Fresno 520,Sacramento 491,Long Beach 474,Oakland 419,Bakersfield 374,Anaheim 351,Santa Ana 335,Riverside 322,Stockton 306,Chula Vista 266,Irvine 257,Fremont 232,San Bernardino 216,Modesto 211,Fontana 207,Oxnard 207,Moreno Valley 204,Huntington Beach 202,Glendale 201,Santa Clarita 182,Oceanside 176,Garden Grove 175,Rancho Cucamonga 175,Santa Rosa 175,Ontario 171,Elk Grove 167,Corona 164,Lancaster 161,Hayward 158,Palmdale 158,Salinas 157,Pomona 153,Sunnyvale 152,Escondido 151,Torrance 148,Valencia 148,Pasadena 142,Fullerton 141,Orange 141,Roseville 130,Visalia 130,Concord 129,Thousand Oaks 129,Simi Valley 127,East Los Angeles 126,Santa Clara 126,Victorville 122,Berkeley 121,Vallejo 121,El Monte 117,Downey 114,Carlsbad 113,Costa Mesa 113,Fairfield 113,Inglewood 112,Temecula 112,Antioch 111,Murrieta 110,Richmond 110,West Covina 108,Daly City 107,Norwalk 107,Burbank 105,Santa Maria 105,Clovis 104,El Cajon 104,San Mateo 104,Rialto 103,Vista 101,Compton 98,Mission Viejo 97,Vacaville 97,Ventura 97,South Gate 96,Carson 93,Hesperia 93,San Marcos 93,Santa Monica 93,Arden-Arcade 92,Redding 92,Santa Barbara 92,Westminster 92,San Leandro 91,Chico 90,Hawthorne 88,Indio 88,Livermore 88,Citrus Heights 87,Menifee 87,Newport Beach 87,Tracy 87,Whittier 87,Alhambra 86,Chino 86,Redwood City 85,Hemet 84,Buena Park 83,Lake Forest 82,Lakewood 82,Merced 82,Tustin 81,Mountain View 80,Napa 80,Pleasanton 80,Alameda 79,Bellflower 78,Chino Hills 78,Milpitas 78,Baldwin Park 77,Folsom 76,San Ramon 76,Upland 76,Manteca 75,Perris 75,Union City 74,Apple Valley 72,Lynwood 72,Turlock 72,Rancho Cordova 71,Redlands 71,Pittsburg 69,Walnut Creek 69,Camarillo 68,Davis 68,Redondo Beach 68,Yorba Linda 68,Palo Alto 67,South San Francisco 67,Yuba City 67,Laguna Niguel 66,San Clemente 66,Lodi 65,Madera 64,Montebello 64,Pico Rivera 64,Santa Cruz 64,Encinitas 63,Florence-Graham 63,Carmichael 62,La Habra 62,Lake Elsinore 62,Tulare 62,Castro Valley 61,Cupertino 61,Monterey Park 61,National City 61,Rocklin 61,Gardena 60,La Mesa 60,Petaluma 60,Brentwood 59,Eastvale 59,Huntington Park 59,San Rafael 59,Woodland 59,Arcadia 58,Dublin 58,Santee 58,Diamond Bar 57,Fountain Valley 57,South Whittier 57,Hanford 56,Novato 56,Porterville 56,Colton 55,Highland 55,Paramount 55,Rosemead 55,Cathedral City 54,Hacienda Heights 54,Watsonville 54,Delano 53,Gilroy 53,West Sacramento 53,Yucaipa 53,Glendora 52,Palm Desert 52,Placentia 52,Aliso Viejo 50,Azusa 50,Cerritos 50,La Mirada 50,Poway 50,Covina 49,Cypress 49,Rancho Santa Margarita 49,Rowland Heights 49,Ceres 48,Florin 48,Palm Springs 47,San Jacinto 47,San Luis Obispo 47,Antelope 46,Lincoln 46,Coachella 45,Beaumont 44,Danville 44,El Centro 44,Lompoc 44,Altadena 43,Bell Gardens 43,Morgan Hill 43,North Highlands 43,Rancho Palos Verdes 43,San Bruno 43,Brea 42,El Dorado Hills 42,Rohnert Park 42,Campbell 41,La Puente 41,Calexico 40,La Quinta 40,Oakley 40,San Gabriel 40,Montclair 39,Pacifica 39,Stanton 39,Martinez 38,Hollister 37,Los Banos 37,Monrovia 37,Bell 36,Claremont 36,Manhattan Beach 36,Moorpark 36,San Juan Capistrano 36,Temple City 36,Wildomar 36,Willowbrook 36,Beverly Hills 35,Pleasant Hill 35,San Dimas 35,Dana Point 34,La Presa 34,Orangevale 34,Rubidoux 34,Adelanto 33,Foothill Farms 33,Foster City 33,La Verne 33,Lawndale 33,Menlo Park 33,Oildale 33,Seaside 33,Laguna Hills 32,Westmont 32,Banning 31,Fair Oaks 31,Fallbrook 31,Goleta 31,Los Altos 31,Los Gatos 31,Santa Paula 31,Saratoga 31,Atascadero 30,Burlingame 30,East Palo Alto 30,San Carlos 30,San Pablo 30,Walnut 30,Atwater 29,Orcutt 29,Ridgecrest 29,Benicia 28,Desert Hot Springs 28,Maywood 28,Monterey 28,Spring Valley 28,Suisun 28,Belmont 27,Eureka 27,Imperial Beach 27,Lemon Grove 27,Paso Robles 27,Windsor 27,Brawley 26,Lafayette 26,Lemoore 26,Norco 26,Paradise 26,Reedley 26,South Pasadena 26,Twentynine Palms 26,Wasco 26,West Whittier-Los Nietos 26,Coronado 25,Galt 25,Hercules 25,North Tustin 25,Sanger 25,Seal Beach 25,Soledad 25,Vineyard 25,Barstow 24,Barstow Heights 24,Bloomington 24,Cudahy 24,Dinuba 24,El Cerrito 24,Loma Linda 24,Riverbank 24,Selma 24,Calabasas 23,Isla Vista 23,Ladera Ranch 23,Laguna Beach 23,Lennox 23,Millbrae 23,Rosemont 23,San Lorenzo 23,Valinda 23,West Puente Valley 23,Ashland 22,Bay Point 22,Corcoran 22,Duarte 22,Jurupa Valley 22,Oakdale 22,Port Hueneme 22,South Lake Tahoe 22,West Carson 22,Yucca Valley 22,Agoura 21,Agoura Hills 21,American Canyon 21,Arvin 21,Lakeside 21,Lathrop 21,Lomita 21,Marina 21,Patterson 21,Rancho San Diego 21,South El Monte 21,South San Jose Hills 21,Winter Gardens 21,Albany 20,Glen Avon 20,Granite Bay 20,Hermosa Beach 20,La Cañada Flintridge 20,La Crescenta-Montrose 20,Ramona 20,Blythe 19,Casa de Oro-Mount Helix 19,Castaic 19,Chowchilla 19,Dixon 19,Mead Valley 19,Orinda 19,Pinole 19,Arcata 18,Arroyo Grande 18,Cameron Park 18,Linda 18,Prunedale 18,Rancho Mirage 18,Rosamond 18,Santa Fe Springs 18,Shafter 18,Stevenson Ranch 18,Artesia 17,Bayside 17,Coalinga 17,East Hemet 17,El Segundo 17,Greenfield 17,Imperial 17,Live Oak 17,Moraga 17,Nipomo 17,Fillmore 16,La Palma 16,Laguna Woods 16,Oroville 16,Pacific Grove 16,Truckee 16,Ukiah 16,Vincent 16,Vincent 16,Walnut Park 16,Alamo 15,Avocado Heights 15,Bostonia 15,Cherryland 15,Clearlake 15,Coto De Caza 15,East Rancho Dominguez 15,Hawaiian Gardens 15,Lamont 15,McKinleyville 15,Parkway 15,Parlier 15,Rio Linda 15,Ripon 15,South Yuba City 15,Susanville 15,Valle Vista 15,Alpine 14,Auburn 14,Carpinteria 14,Grover Beach 14,Kerman 14,King City 14,Livingston 14,Los Osos 14,McFarland 14,Mill Valley 14,Oak Park 14,Olivehurst 14,Palos Verdes Estates 14,Phelan 14,Red Bluff 14,Rosedale 14,Salida 14,Stanford 14,Woodcrest 14,Avenal 13,Bonita 13,California City 13,Commerce 13,Discovery Bay 13,El Sobrante 13,Grass Valley 13,Half Moon Bay 13,Lindsay 13,Malibu 13,North Auburn 13,Pedley 13,San Anselmo 13,San Marino 13,Solana Beach 13,Tehachapi 13,Big Bear City 12,Clayton 12,Emeryville 12,Fortuna 12,Grand Terrace 12,Healdsburg 12,Home Gardens 12,Kingsburg 12,Lake Arrowhead 12,Lake Los Angeles 12,Lakeland Village 12,Larkspur 12,Marysville 12,Scotts Valley 12,Sun Village 12,Camp Pendleton South 11,Canyon Lake 11,Citrus 11,Crestline 11,Delhi 11,Diamond Springs 11,Exeter 11,Farmersville 11,Garden Acres 11,Hillsborough 11,La Riviera 11,Los Alamitos 11,Magalia 11,Mendota 11,Morro Bay 11,Muscoy 11,Newman 11,Placerville 11,Quartz Hill 11,Sierra Madre 11,Sonoma 11,Tamalpais-Homestead Valley 11,Winton 11,Anderson 10,Capitola 10,Corte Madera 10,Del Aire 10,East La Mirada 10,Fairview 10,Mountain House 10,Orange Cove 10,Rossmoor 10,San Diego Country Estates 10,Shasta Lake 10,Soquel 10,Alondra Park 9,Blackhawk 9,Bonadelle Ranchos-Madera Ranchos 9,Calimesa 9,Charter Oak 9,Cloverdale 9,Earlimart 9,Fort Irwin 9,Golden Hills 9,Good Hope 9,Larkfield-Wikiup 9,Live Oak 9,Madera Acres 9,Mecca 9,Mentone 9,Montecito 9,Oak Hills 9,Orosi 9,Rio Del Mar 9,Rodeo 9,Taft 9,Tiburon 9,Valley Center 9,Waterford 9,West Athens 9,Westlake Village 9,Acton 8,August 8,Corning 8,East Foothills 8,Escalon 8,Fairfax 8,Firebaugh 8,Garnet 8,Gold River 8,Gonzales 8,Los Altos Hills 8,Mammoth Lakes 8,Ojai 8,Orland 8,Oroville East 8,Pismo Beach 8,Rio Vista 8,Rolling Hills Estates 8,Sebastopol 8,South San Gabriel 8,Spring Valley Lake 8,Templeton 8,Thousand Palms 8,Topanga 8,Woodlake 8,Yreka 8,Alta Sierra 7,Alta Sierra 7,Atherton 7,Bermuda Dunes 7,Boyes Hot Springs 7,Calipatria 7,Cotati 7,Crescent City 7,East Porterville 7,El Rio 7,Fort Bragg 7,Gridley 7,Guadalupe 7,Hughson 7,Huron 7,Interlaken 7,Ione 7,Joshua Tree 7,Lemoore Station 7,Loomis 7,Los Serranos 7,Mira Monte 7,Oasis 7,Oceano 7,Piñon Hills 7,Pollock Pines 7,San Martin 7,Sausalito 7,Tamalpais Valley 7,Thermalito 7,Winters 7,Aptos 6,Ben Lomond 6,Cambria 6,Castroville 6,Cherry Valley 6,Colusa 6,Durham 6,East Pasadena 6,Fowler 6,Fruitridge Pocket 6,Greenacres 6,Gustine 6,Hidden Valley Lake 6,Holtville 6,Homeland 6,Jamul 6,Kentfield 6,Keyes 6,Las Flores 6,Lucas Valley-Marinwood 6,Lucerne Valley 6,Mayflower Village 6,Nuevo 6,Plumas Lake 6,Saint Helena 6,Silver Lakes 6,Solvang 6,South Oroville 6,Vandenberg Village 6,West Modesto 6,West Rancho Dominguez 6,Willows 6,Woodside 6,Bear Valley Springs 5,Big Bear Lake 5,Buellton 5,Calistoga 5,Camp Pendleton North 5,Contra Costa Centre 5,Cutler 5,Dos Palos 5,El Cerrito Corona 5,El Granada 5,Elverta 5,Eucalyptus Hills 5,Hilmar-Irwin 5,Indian Wells 5,Kensington 5,La Habra Heights 5,Old Fig Garden 5,Palermo 5,Rancho Murieta 5,Saranap 5,Strawberry 5,Sunnyslope 5,Tara Hills 5,Waldon 5,Williams 5,Wilton 5
US|CO|Denver 683,Colorado Springs 457,Aurora 359,Fort Collins 161,Lakewood 153,Thornton 133,Arvada 115,Westminster 113,Centennial 110,Pueblo 109,Boulder 107,Greeley 101,Highlands Ranch 97,Longmont 92,Loveland 75,Broomfield 65,Grand Junction 60,Castle Rock 56,Commerce City 54,Parker 50,Littleton 46,Northglenn 39,Brighton 38,Englewood 33,Security-Widefield 33,Ken Caryl 32,Wheat Ridge 31,Pueblo West 30,Fountain 28,Lafayette 28,Columbine 24,Windsor 22,Erie 21,Evans 21,Clifton 20,Golden 20,Louisville 20,Montrose 19,Durango 18,Sherrelwood 18,Cañon City 16,Greenwood Village 16,Johnstown 15,Welby 15,Fort Carson 14,Sterling 14,Black Forest 13,Fruita 13,Lone Tree 13,Superior 13,Federal Heights 12,Firestone 12,Steamboat Springs 12,Berkley 11,Cherry Creek 11,Fort Morgan 11,Frederick 11,The Pinery 11,Alamosa 10,Castle Pines North 10,Edwards 10,Glenwood Springs 10,Rifle 10,Cortez 9,Craig 9,Delta 9,Evergreen 9,Gunbarrel 9,Redlands 9,Roxborough Park 9,Stonegate 9,Woodmoor 9,Derby 8,Fort Lupton 8,Fruitvale 8,Lamar 8,Trinidad 8,Wellington 8,Air Force Academy 7,Applewood 7,Aspen 7,Avon 7,Carbondale 7,Cherry Hills Village 7,Eagle 7,Gleneagle 7,Gypsum 7,La Junta 7,Orchard Mesa 7,Stratmoor 7,Woodland Park 7,Berthoud 6,Estes Park 6,Gunnison 6,Milliken 6,Monument 6,Sheridan 6,Twin Lakes 6,Brush 5,Dove Valley 5,Edgewater 5,Lochbuie 5,Manitou Springs 5,Salida 5,Vail 5
US|CT|Bridgeport 148,New Haven 130,Stamford 129,Hartford 124,North Stamford 121,Waterbury 109,Norwalk 88,Danbury 85,East Norwalk 85,New Britain 73,West Hartford 63,Bristol 60,Hamden 60,Meriden 60,Fairfield 59,West Haven 55,Milford 53,City of Milford (balance) 51,East Hartford 51,Stratford 51,Middletown 47,Enfield 45,Shelton 41,Norwich 40,Trumbull 36,West Torrington 36,Torrington 35,Glastonbury 32,Naugatuck 32,Manchester 31,Newington 31,Branford 29,Cheshire 29,East Haven 29,Windsor 29,New London 27,Wethersfield 27,Mansfield City 26,Westport 26,Farmington 25,North Haven 24,South Windsor 24,Windham 23,Guilford 22,Darien 21,Montville Center 20,New Canaan 20,Southbury 20,Ansonia 19,Madison 19,Waterford 19,Wallingford 18,Wallingford Center 18,Willimantic 18,Wilton 18,Killingly Center 17,Plainville 17,Seymour 17,Wolcott 17,Ellington 15,Ledyard 15,Plainfield 15,Storrs 15,Tolland 15,Cromwell 14,New Fairfield 14,North Branford 14,Orange 14,Derby 13,Greenwich 13,Plymouth 12,Stafford 12,Windsor Locks 12,Old Saybrook 11,Oxford 11,Winchester Center 11,Bethel 10,Woodbury 10,Conning Towers-Nautilus Park 9,East Haddam 9,Groton 9,Hebron 9,Oakville 9,Prospect 9,Thompson 9,Thompsonville 9,Woodbridge 9,Easton 8,Kensington 8,Ridgefield 8,Riverside 8,Southwood Acres 8,Winsted 8,Cos Cob 7,Glastonbury Center 7,Middlebury 7,New Milford 7,Old Greenwich 7,Putnam 7,Rockville 7,Branford Center 6,Cheshire Village 6,Pawcatuck 6,Portland 6,Simsbury Center 6,Preston City 5,Sherwood Manor 5,Terryville 5
US|DC|Washington  D.C. 602,Shaw 18,Adams Morgan 16,Chevy Chase 10
US|DE|Wilmington 72,Dover 38,Newark 34,Middletown 20,Bear 19,Brookside 14,Glasgow 14,Hockessin 14,Pike Creek Valley 11,Smyrna 11,Milford 10,Claymont 8,North Star 8,Pike Creek 8,Seaford 8,Wilmington Manor 8,Georgetown 7,Edgemoor 6,Elsmere 6,New Castle 5
US|FL|Jacksonville 868,Miami 441,Tampa 369,Orlando 271,St. Petersburg 257,Hialeah 237,Tallahassee 190,Fort Lauderdale 179,Cape Coral 175,Pembroke Pines 167,Port Saint Lucie 165,Hollywood 150,Miramar 137,Gainesville 130,Coral Springs 129,Clearwater 113,Miami Gardens 113,Palm Bay 108,Pompano Beach 108,West Palm Beach 107,Lakeland 104,Brandon 103,Davie 101,Spring Hill 99,Boca Raton 93,Plantation 93,Miami Beach 92,Deltona 88,Lehigh Acres 87,Sunrise 84,Palm Coast 83,Largo 81,Deerfield Beach 80,Melbourne 80,Alafaya 78,Town 'n' Country 78,Kendall 75,Boynton Beach 74,Fort Myers 74,Lauderhill 72,Riverview 71,Weston 70,Kissimmee 69,Delray Beach 66,Homestead 66,Daytona Beach 65,Tamarac 65,Carol City 63,Jupiter 63,Wellington 63,North Miami 62,North Port 62,Fountainebleau 60,Pine Hills 60,Port Orange 60,Coconut Creek 59,Ocala 58,Sanford 58,Margate 57,Palm Harbor 57,Doral 56,Kendale Lakes 56,Sarasota 55,Tamiami 55,Allapattah 54,Bradenton 54,East Pensacola Heights 54,Port Charlotte 54,Palm Beach Gardens 53,Pensacola 53,Poinciana 53,Bonita Springs 52,Pinellas Park 52,Coral Gables 51,Flagami 51,The Hammocks 51,The Villages 51,Apopka 48,Country Club 47,Cutler Bay 45,Titusville 45,Fort Pierce 44,North Lauderdale 44,North Miami Beach 44,Oakland Park 44,Ocoee 44,Wesley Chapel 44,Altamonte Springs 43,Carrollwood Village 41,Ormond Beach 41,University 41,Winter Garden 40,Hallandale Beach 39,North Fort Myers 39,Oviedo 39,The Acreage 39,Aventura 38,Panama City 38,Royal Palm Beach 38,Winter Haven 38,Lake Worth 37,Plant City 37,Dunedin 36,Kendall West 36,South Miami Heights 36,Valrico 36,Cooper City 35,Egypt Lake-Leto 35,Lauderdale Lakes 35,Merritt Island 35,Ponte Vedra Beach 35,Saint Cloud 35,West Little River 35,Winter Springs 35,Riviera Beach 34,Carrollwood 33,Golden Glades 33,Greenacres City 33,Clermont 32,Land O' Lakes 32,Richmond West 32,Dania Beach 31,East Lake 31,Estero 31,Lakeside 31,Miami Lakes 31,Navarre 31,DeLand 30,Parkland 30,Westchester 30,Winter Park 30,Ferry Pass 29,Fruit Cove 29,Lake Magdalene 29,Casselberry 27,Cutler Ridge 27,Fleming Island 27,University Park 27,Buenaventura Lakes 26,Four Corners 26,Key West 26,Meadow Woods 26,Temple Terrace 26,Palmetto Bay 25,Rockledge 25,Tarpon Springs 25,Boca Del Mar 24,Citrus Park 24,Coral Terrace 24,Golden Gate 24,Hialeah Gardens 24,Immokalee 24,Keystone 24,New Smyrna Beach 24,Norland 24,Sebastian 24,Bayonet Point 23,Bellview 23,Bloomingdale 23,Crestview 23,East Lake-Orient Park 23,East Naples 23,Haines City 23,Jacksonville Beach 23,Leisure City 23,Oak Ridge 23,Palm City 23,The Crossings 23,Vero Beach South 23,Wright 23,Brent 22,Edgewater 22,Fort Walton Beach 22,Greater Northdale 22,Holiday 22,Leesburg 22,Naples 22,Northdale 22,Palm Springs 22,Princeton 22,South Bradenton 22,Sunny Isles Beach 22,Venice 22,Wekiwa Springs 22,West and East Lealman 22,Westchase 22,Ensley 21,Lake Worth Corridor 21,Palm River-Clair Mel 21,Sweetwater 21,West Melbourne 21,West Pensacola 21,Coconut Grove 20,DeBary 20,Eustis 20,Ives Estates 20,Lealman 20,Lynn Haven 20,Oakleaf Plantation 20,Pace 20,Palm Valley 20,Bartow 19,Jasmine Estates 19,Lutz 19,Pinecrest 19,Sun City Center 19,Belle Glade 18,Cocoa 18,Cutler 18,Florida Ridge 18,Marco Island 18,Ojus 18,Punta Gorda 18,Punta Gorda Isles 18,Seminole 18,Glenvar Heights 17,Maitland 17,Opa-locka 17,Pinewood 17,Ruskin 17,Safety Harbor 17,San Carlos Park 17,Sandalfoot Cove 17,Bayshore Gardens 16,Country Walk 16,Lake Mary 16,Lake Wales 16,Midway 16,Myrtle Grove 16,New Port Richey 16,Southchase 16,Stuart 16,Sunset 16,Vero Beach 16,Auburndale 15,Brownsville 15,Englewood 15,Iona 15,Lady Lake 15,Lake Butler 15,Marco 15,Niceville 15,Tavares 15,Three Lakes 15,Warrington 15,West Park 15,Zephyrhills 15,Apollo Beach 14,Callaway 14,Destin 14,Elfers 14,Fish Hawk 14,Forest City 14,Gibsonton 14,Homosassa Springs 14,Horizon West 14,Hunters Creek 14,Longwood 14,Miami Springs 14,Mount Dora 14,Oldsmar 14,Palmetto Estates 14,Sarasota Springs 14,Scott Lake 14,South Venice 14,Upper Grand Lagoon 14,Atlantic Beach 13,Azalea Park 13,Bellair-Meadowbrook Terrace 13,Citrus Ridge 13,Conway 13,Fruitville 13,Gonzalez 13,Key Biscayne 13,Lockhart 13,Middleburg 13,Olympia Heights 13,Palmetto 13,Panama City Beach 13,Saint Augustine 13,South Daytona 13,Thonotosassa 13,Cocoa Beach 12,Cypress Lake 12,Fernandina Beach 12,Florida City 12,Gladeview 12,Goldenrod 12,Groveland 12,Gulfport 12,Hobe Sound 12,Holly Hill 12,Hudson 12,Jensen Beach 12,Kings Point 12,Lake City 12,North Palm Beach 12,Port Saint John 12,Shady Hills 12,South Miami 12,Villas 12,Westwood Lake 12,Wilton Manors 12,Cheval 11,Doctor Phillips 11,East Milton 11,Gulf Gate Estates 11,Highland City 11,Lakeland Highlands 11,Lakes by the Bay 11,Lakewood Park 11,Lakewood Park 11,Lantana 11,Lighthouse Point 11,Mango 11,Miami Shores 11,Minneola 11,Orange City 11,Pine Castle 11,Satellite Beach 11,Trinity 11,Viera East 11,Yulee 11,Alachua 10,Andover 10,Avon Park 10,Bee Ridge 10,Cape Canaveral 10,Fairview Shores 10,Gifford 10,Goulds 10,Key Largo 10,Milton 10,New Port Richey East 10,North Andrews Gardens 10,Palatka 10,Pine Ridge 10,Port Salerno 10,Sebring 10,Silver Springs 10,Union Park 10,Westview 10,Asbury Lake 9,Citrus Springs 9,Cypress Gardens 9,Fuller Heights 9,Hernando 9,Isle of Normandy 9,Lake Lucerne 9,Lake Park 9,Marathon 9,Marianna 9,Medulla 9,Micco 9,North Weeki Wachee 9,Orange Park 9,Palm Beach 9,Richmond Heights 9,Rotonda West 9,Saint Pete Beach 9,Springfield 9,West Perrine 9,Winston 9,Arcadia 8,Beverly Hills 8,Bithlo 8,Brooksville 8,Clewiston 8,Fern Park 8,Gateway 8,Indian Harbour Beach 8,Laurel 8,Memphis 8,Naranja 8,North Bay Village 8,Pasadena Hills 8,Pebble Creek 8,Quincy 8,Seffner 8,Southwest Ranches 8,Sugarmill Woods 8,West Gate 8,Williamsburg 8,Beacon Square 7,Belle Isle 7,Boyette 7,Broadview Park 7,Celebration 7,Citrus Hills 7,Dade City 7,East Perrine 7,Eglin Village 7,Fort Myers Beach 7,Green Cove Springs 7,Inverness 7,Inverness Highlands South 7,Islamorada 7,Lake Lorraine 7,Live Oak 7,Longboat Key 7,McGregor 7,Melrose Park 7,Mims 7,Neptune Beach 7,North Sarasota 7,Odessa 7,Ormond-by-the-Sea 7,Perry 7,Pompano Beach Highlands 7,Saint Augustine Shores 7,Sanibel 7,Siesta Key 7,Silver Springs Shores 7,Southeast Arcadia 7,Southgate 7,Treasure Island 7,Venice Gardens 7,Viera West 7,Wedgefield 7,West Vero Corridor 7,Wildwood 7,Willow Oak 7,Bay Harbor Islands 6,Citra 6,Cocoa West 6,Combee Settlement 6,Crystal Lake 6,DeFuniak Springs 6,Fellsmere 6,Fort Meade 6,Fort Pierce North 6,Fussels Corner 6,Gulf Breeze 6,Heathrow 6,High Springs 6,Indian River Estates 6,Indiantown 6,Inwood 6,Jan-Phyl Village 6,Kathleen 6,Lake Forest 6,Lauderdale-by-the-Sea 6,Lecanto 6,Macclenny 6,Miramar Beach 6,Naples Manor 6,Naples Park 6,Newberry 6,Ocean City 6,Okeechobee 6,Orlovista 6,Osprey 6,Pahokee 6,Pelican Bay 6,Pembroke Park 6,Saint Augustine Beach 6,Sky Lake 6,South Apopka 6,South Gate Ridge 6,South Patrick Shores 6,Surfside 6,Tequesta 6,West Miami 6,West Samoset 6,Wimauma 6,Zephyrhills West 6,Floral City 5,Fort Myers Shores 5,Fort Pierce South 5,Hutchinson Island South 5,Kenneth City 5,Lake Alfred 5,Mascotte 5,Nassau Village-Ratliff 5,Palm Springs North 5,Pine Island Ridge 5,Progress Village 5,River Park 5,Samsula-Spruce Creek 5,South Bay 5,South Highpoint 5,South Pasadena 5,Starke 5,Timber Pines 5,Valparaiso 5,Wahneta 5,Warm Mineral Springs 5,Zephyrhills South 5
US|GA|Atlanta 464,Columbus 201,Savannah 146,Athens 117,Sandy Springs 105,Roswell 95,Macon 91,Johns Creek 83,Albany 75,Warner Robins 73,Alpharetta 64,Marietta 59,Smyrna 56,Valdosta 56,Brookhaven 52,Stonecrest 50,Dunwoody 49,Augusta 43,Peachtree Corners 41,North Atlanta 40,Gainesville 39,Milton 38,Mableton 37,Newnan 37,Martinez 36,Rome 36,East Point 35,Peachtree City 35,Dalton 34,Kennesaw 34,Douglasville 33,Hinesville 33,Redan 33,Statesboro 31,LaGrange 30,Lawrenceville 30,Woodstock 30,Duluth 29,Evans 29,Chamblee 28,Stockbridge 28,Tucker 28,Carrollton 26,Canton 25,Candler-McAfee 23,Griffin 23,McDonough 23,Pooler 23,Acworth 22,Decatur 22,Sugar Hill 22,Union City 21,Cartersville 20,Snellville 20,Forest Park 19,Milledgeville 19,North Druid Hills 19,Suwanee 19,Thomasville 19,St. Marys 18,Fayetteville 17,Norcross 17,North Decatur 17,Tifton 17,Americus 16,Brunswick 16,Calhoun 16,Conyers 16,Dublin 16,Kingsland 16,Riverdale 16,Belvedere Park 15,College Park 15,Druid Hills 15,Lithia Springs 15,Perry 15,Powder Springs 15,Villa Rica 15,Wilmington Island 15,Winder 15,Buford 14,Covington 14,Fairburn 14,Monroe 14,Moultrie 14,Saint Simon Mills 14,Waycross 14,Bainbridge 13,Dallas 13,Grovetown 13,Lilburn 13,Saint Simons Island 13,Clarkston 12,Douglas 12,Georgetown 12,Mountain Park 12,Richmond Hill 12,Cordele 11,Cusseta 11,Doraville 11,Holly Springs 11,Loganville 11,Scottdale 11,Vidalia 11,Cairo 10,Cedartown 10,Fort Oglethorpe 10,Jefferson 10,Jesup 10,Panthersville 10,Rincon 10,Vinings 10,Braselton 9,Country Club Estates 9,Fitzgerald 9,Fort Valley 9,Garden City 9,Thomaston 9,Auburn 8,Centerville 8,Country Club Estates 8,Dock Junction 8,Fair Oaks 8,Port Wentworth 8,Skidaway Island 8,Toccoa 8,Austell 7,Barnesville 7,Commerce 7,Eatonton 7,Fairview 7,Flowery Branch 7,Gresham Park 7,Hampton 7,Hapeville 7,Irondale 7,LaFayette 7,Morrow 7,Swainsboro 7,Thomson 7,Tyrone 7,Whitemarsh Island 7,Bremen 6,Conley 6,Cumming 6,Dahlonega 6,Locust Grove 6,Lovejoy 6,McRae 6,Sandersville 6,Stone Mountain 6,Sylvester 6,Waynesboro 6,Adel 5,Byron 5,Camilla 5,Dacula 5,Eastman 5,Folkston 5,Glennville 5,Hawkinsville 5
US|HI|Honolulu 372,East Honolulu 50,Pearl City 48,Hilo 43,Kailua 39,Waipahu 38,Kaneohe 35,Mililani Town 28,Kahului 26,‘Ewa Gentry 23,Kīhei 21,Makakilo 18,Wahiawā 18,Schofield Barracks 16,Kapolei 15,Makakilo City 15,Royal Kunia 15,Wailuku 15,‘Ewa Beach 15,Hālawa 14,Waimalu 14,Hālawa Heights 13,Nānākuli 13,Waianae 13,Kailua-Kona 12,Lahaina 12,Waipio 12,Hawaiian Paradise Park 11,Kapa‘a 11,Village Park 11,Kalaoa 10,Marine Corps Base Hawaii - MCBH 10,Hōlualoa 9,Mā‘ili 9,Waihee-Waiehu 9,Waimea 9,‘Aiea 9,‘Āhuimanu 9,Haiku-Pauwela 8,Mākaha 8,Ocean Pointe 8,Pukalani 8,Hickam Field 7,Makawao 7,Napili-Honokowai 7,Kula 6,Lihue 6,Lā‘ie 6,Wailea 6,‘Ewa Villages 6,Wailua Homesteads 5,Waimanalo 5,Waipi‘o Acres 5
US|IA|Des Moines 210,Cedar Rapids 130,Davenport 103,Sioux City 83,Iowa City 74,Waterloo 68,Ames 65,West Des Moines 64,Council Bluffs 63,Dubuque 59,Ankeny 57,Urbandale 44,Cedar Falls 41,Marion 37,Bettendorf 36,Marshalltown 28,Mason City 27,Clinton 26,Burlington 25,Fort Dodge 25,Ottumwa 25,Muscatine 24,Coralville 21,Johnston 21,Waukee 19,Altoona 17,North Liberty 16,Clive 15,Indianola 15,Newton 15,Boone 13,Oskaloosa 12,Fort Madison 11,Grimes 11,Keokuk 11,Spencer 11,Storm Lake 11,Carroll 10,Fairfield 10,Le Mars 10,Norwalk 10,Pella 10,Waverly 10,Grinnell 9,Pleasant Hill 9,Clear Lake 8,Creston 8,Decorah 8,Denison 8,Mount Pleasant 8,Perry 8,Webster City 8,Atlantic 7,Charles City 7,Hiawatha 7,Knoxville 7,Nevada 7,Sioux Center 7,Washington 7,Centerville 6,Eldridge 6,Estherville 6,Independence 6,Maquoketa 6,Oelwein 6,Orange City 6,Algona 5,Anamosa 5,Asbury 5,Centerville 5,Cherokee 5,Clarinda 5,De Witt 5,Glenwood 5,Harlan 5,Iowa Falls 5,Manchester 5,Red Oak 5,Sheldon 5,Shenandoah 5,Spirit Lake 5,Vinton 5,Winterset 5
US|ID|Boise 146,Meridian 91,Nampa 90,Idaho Falls 59,Pocatello 54,Caldwell 52,Coeur d'Alene 49,Twin Falls 47,Lewiston 33,Lewiston Orchards 31,Post Falls 30,Rexburg 28,Moscow 25,Eagle 24,Kuna 17,Ammon 15,Chubbuck 14,Hayden 14,Mountain Home 14,Blackfoot 12,Garden City 12,Jerome 11,Burley 10,Hailey 8,Rathdrum 8,Sandpoint 8,Star 8,Emmett 7,Middleton 7,Payette 7,Rupert 6,Fruitland 5,Preston 5,Weiser 5
US|IL|Chicago 2721,Aurora 201,Joliet 148,Rockford 148,Naperville 147,Springfield 117,Peoria 115,North Peoria 113,Elgin 112,Waukegan 88,Champaign 86,Cicero 84,Bloomington 78,Arlington Heights 76,Evanston 76,Schaumburg 75,Bolingbrook 74,Decatur 73,Palatine 69,Skokie 65,Des Plaines 59,Orland Park 59,Oak Lawn 57,Tinley Park 57,Berwyn 56,Mount Prospect 55,Normal 54,Wheaton 54,Hoffman Estates 52,Oak Park 52,Downers Grove 50,Glenview 47,Elmhurst 46,Lombard 44,DeKalb 43,Moline 43,Plainfield 43,Bartlett 42,Belleville 42,Urbana 42,Buffalo Grove 41,Quincy 41,Streamwood 41,Carol Stream 40,Crystal Lake 40,Romeoville 40,Carpentersville 39,Rock Island 39,Hanover Park 38,Park Ridge 38,Wheeling 38,Addison 37,Calumet City 37,Glendale Heights 34,Northbrook 34,Oswego 34,Elk Grove Village 33,Pekin 33,Saint Charles 33,Woodridge 33,Danville 32,Mundelein 32,Algonquin 31,Galesburg 31,Gurnee 31,Chicago Heights 30,Highland Park 30,Niles 30,Burbank 29,Granite City 29,Lake in the Hills 29,North Chicago 29,O'Fallon 29,Upper Alton 29,Glen Ellyn 28,Lansing 28,Oak Forest 28,Round Lake Beach 28,South Chicago 28,Alton 27,East Saint Louis 27,Kankakee 27,McHenry 27,West Chicago 27,Wilmette 27,Batavia 26,Carbondale 26,Huntley 26,New Lenox 26,Vernon Hills 26,Belvidere 25,Collinsville 25,Edwardsville 25,Elmwood Park 25,Harvey 25,Lockport 25,Melrose Park 25,Westmont 25,Woodstock 25,Blue Island 24,Freeport 24,Homer Glen 24,Maywood 24,Rolling Meadows 24,Zion 24,Dolton 23,East Peoria 23,Lisle 23,Loves Park 23,Machesney Park 23,Morton Grove 23,Roselle 23,Wasco 23,Bloomingdale 22,Darien 22,Geneva 22,Park Forest 22,South Elgin 22,South Holland 22,Villa Park 22,Charleston 21,Crest Hill 21,East Moline 21,Grayslake 21,Evergreen Park 20,Lake Zurich 20,Libertyville 20,Mokena 20,Alsip 19,Bellwood 19,Bourbonnais 19,Brookfield 19,Deerfield 19,Frankfort 19,Goodings Grove 19,Homewood 19,Jacksonville 19,Lake Forest 19,Macomb 19,Matteson 19,Montgomery 19,Bensenville 18,Cary 18,Franklin Park 18,Godfrey 18,Hinsdale 18,Marion 18,Mattoon 18,Ottawa 18,Palos Hills 18,Round Lake 18,Sycamore 18,Yorkville 18,Country Club Hills 17,Fairview Heights 17,Lemont 17,North Aurora 17,Shorewood 17,Washington 17,Westchester 17,Bradley 16,Bridgeview 16,La Grange 16,Morton 16,Prospect Heights 16,Dixon 15,Midlothian 15,Mount Vernon 15,Norridge 15,Sterling 15,Antioch 14,Beach Park 14,Cahokia 14,Canton 14,Chicago Ridge 14,Forest Park 14,Hazel Crest 14,Hickory Hills 14,La Grange Park 14,Lincoln 14,Lindenhurst 14,Morris 14,Richton Park 14,Riverdale 14,Swansea 14,Wauconda 14,Wood Dale 14,Centralia 13,Channahon 13,Effingham 13,Glen Carbon 13,Herrin 13,Justice 13,Kewanee 13,Lincolnwood 13,Markham 13,Palos Heights 13,Rantoul 13,Shiloh 13,Streator 13,Village of Campton Hills 13,Warrenville 13,Western Springs 13,Chatham 12,Northlake 12,Pontiac 12,Schiller Park 12,Winnetka 12,Burr Ridge 11,Crestwood 11,Fox Lake 11,Lyons 11,Minooka 11,Plano 11,River Forest 11,Roscoe 11,Summit 11,Taylorville 11,Worth 11,Barrington 10,Columbia 10,Gages Lake 10,Highland 10,La Salle 10,Peru 10,River Grove 10,Sauk Village 10,Steger 10,Sugar Grove 10,Troy 10,Waterloo 10,Winfield 10,Wood River 10,Bethalto 9,Chester 9,Clarendon Hills 9,Flossmoor 9,Frankfort Square 9,Glencoe 9,Glenwood 9,Harrisburg 9,Harvard 9,Harwood Heights 9,Itasca 9,Lake Villa 9,Lynwood 9,Manteno 9,Monmouth 9,Olney 9,Riverside 9,Rochelle 9,Rock Falls 9,Willowbrook 9,Boulder Hill 8,Broadview 8,Calumet Park 8,Crete 8,Gilberts 8,Hawthorn Woods 8,Hillside 8,Inverness 8,Island Lake 8,Jerseyville 8,Long Grove 8,Lynwood 8,Mahomet 8,Marengo 8,Maryville 8,Mascoutah 8,Murphysboro 8,Oak Brook 8,Paris 8,Princeton 8,Robinson 8,Rockton 8,Savoy 8,South Beloit 8,West Frankfort 8,Benton 7,Clinton 7,Geneseo 7,Greenville 7,Lincolnshire 7,Litchfield 7,Manhattan 7,Mendota 7,Mount Carmel 7,North Riverside 7,Orland Hills 7,Park City 7,Pingree Grove 7,Round Lake Park 7,Salem 7,Sandwich 7,Silvis 7,Stickney 7,Vandalia 7,West Dundee 7,Winthrop Harbor 7,Bartonville 6,Beardstown 6,Braidwood 6,Carlinville 6,Carterville 6,Chillicothe 6,Countryside 6,Du Quoin 6,East Alton 6,Elburn 6,Hampshire 6,Hillsboro 6,Johnsburg 6,Lake Bluff 6,Lakemoor 6,Metropolis 6,Monticello 6,Mount Zion 6,Pana 6,Peoria Heights 6,Pontoon Beach 6,Posen 6,Spring Grove 6,Willow Springs 6,Wilmington 6,Berkeley 5,Carmi 5,Centreville 5,Coal City 5,Colona 5,Creve Coeur 5,Eureka 5,Fairfield 5,Fairfield 5,Genoa 5,Grandwood Park 5,Highwood 5,Hoopeston 5,Milan 5,Monee 5,Northfield 5,Pinckneyville 5,Poplar Grove 5,Robbins 5,Spring Valley 5,Staunton 5,Watseka 5
US|IN|Indianapolis 830,Fort Wayne 260,Evansville 120,South Bend 102,Carmel 89,Bloomington 84,Hammond 78,Fishers 77,Gary 77,Lafayette 71,Muncie 70,Terre Haute 61,Noblesville 59,Kokomo 58,Greenwood 56,Anderson 55,Elkhart 52,Lawrence 48,Mishawaka 48,Columbus 47,Jeffersonville 47,West Lafayette 46,New Albany 37,Portage 37,Westfield 37,Richmond 36,Merrillville 35,Goshen 33,Valparaiso 33,Michigan City 31,Plainfield 31,Granger 30,Crown Point 29,East Chicago 29,Marion 29,Schererville 29,Hobart 28,Zionsville 26,Brownsburg 25,Franklin 25,Highland 23,Munster 23,Clarksville 22,La Porte 22,LaPorte 22,Fairfield Heights 21,Greenfield 21,Seymour 19,Shelbyville 19,Logansport 18,New Castle 18,Vincennes 18,Broad Ripple 17,Huntington 17,Avon 16,Crawfordsville 16,Dyer 16,Frankfort 16,Griffith 16,Lebanon 16,New Haven 16,Beech Grove 15,Jasper 15,Saint John 15,Warsaw 14,Auburn 13,Bedford 13,Chesterton 13,Connersville 13,Cedar Lake 12,Greensburg 12,Lake Station 12,Madison 12,Martinsville 12,North Madison 12,Speedway 12,Washington 12,Peru 11,Yorktown 11,Bluffton 10,Danville 10,Greencastle 10,Kendallville 10,Mooresville 10,Plymouth 10,Wabash 10,Angola 9,Columbia City 9,Decatur 9,Lowell 9,Princeton 9,Sellersburg 9,Brazil 8,Charlestown 8,Elwood 8,Bargersville 7,Batesville 7,Ellettsville 7,Lakes of the Four Seasons 7,Mount Vernon 7,Mount Vernon 7,Nappanee 7,North Vernon 7,Scottsburg 7,Tell City 7,Boonville 6,Bright 6,Dunlap 6,Garrett 6,Gas City 6,Grissom Air Force Base 6,Hartford City 6,Huntingburg 6,McCordsville 6,New Whiteland 6,North Manchester 6,Notre Dame 6,Portland 6,Rensselaer 6,Rochester 6,Rushville 6,Salem 6,Westville 6,Whitestown 6,Alexandria 5,Cumberland 5,Hidden Valley 5,Huntertown 5,Linton 5,Monticello 5,Oak Park 5,South Haven 5,Tipton 5,Winfield 5
US|KS|Wichita 390,Overland Park 187,Kansas City 151,Olathe 134,Topeka 127,Lawrence 94,Shawnee 65,Manhattan 56,Lenexa 52,Salina 48,Hutchinson 42,Leavenworth 36,Leawood 35,Dodge City 28,Garden City 27,Emporia 25,Junction City 25,Derby 24,Prairie Village 22,Gardner 21,Hays 21,Liberal 21,Pittsburg 20,Newton 19,Great Bend 16,Andover 13,El Dorado 13,McPherson 13,Arkansas City 12,Lansing 12,Ottawa 12,Winfield 12,Atchison 11,Haysville 11,Merriam 11,Coffeyville 10,Parsons 10,Augusta 9,Chanute 9,Independence 9,Mission 9,Bonner Springs 8,Fort Riley North 8,Fort Scott 8,Park City 8,Wellington 8,Abilene 7,Pratt 7,Roeland Park 7,Valley Center 7,De Soto 6,Eudora 6,Mulvane 6,Paola 6,Spring Hill 6,Ulysses 6,Basehor 5,Colby 5,Concordia 5,Iola 5,Tonganoxie 5
US|KY|Lexington-Fayette 314,Ironville 289,Meads 289,Louisville 244,Lexington 225,Bowling Green 64,Owensboro 59,Covington 41,Richmond 34,Florence 32,Georgetown 32,Hopkinsville 32,Elizabethtown 30,Nicholasville 30,Henderson 29,Frankfort 28,Independence 27,Jeffersontown 27,Paducah 25,Valley Station 23,Radcliff 22,Ashland 21,Madisonville 20,Newburg 20,Erlanger 19,Murray 19,Fern Creek 18,Winchester 18,Danville 17,Okolona 17,Saint Matthews 17,Burlington 16,Fort Thomas 16,Shively 16,Berea 15,Highview 15,Newport 15,Shelbyville 15,Fort Campbell North 14,Glasgow 14,Mount Washington 14,Bardstown 13,Shepherdsville 12,Campbellsville 11,Lawrenceburg 11,Lyndon 11,Middlesboro 11,Somerset 11,Fort Knox 10,Mayfield 10,Paris 10,Alexandria 9,Edgewood 9,Elsmere 9,Franklin 9,La Grange 9,Maysville 9,Oakbrook 9,Saint Dennis 9,Versailles 9,Fairdale 8,Fort Mitchell 8,Francisville 8,Harrodsburg 8,Hillview 8,London 8,Middletown 8,Morehead 8,Oak Grove 8,Buechel 7,Corbin 7,Flatwoods 7,Highland Heights 7,Leitchfield 7,Morehead 7,Mount Sterling 7,Oak Grove 7,Pikeville 7,Russellville 7,Taylor Mill 7,Villa Hills 7,Bellevue 6,Buckner 6,Central City 6,Cold Spring 6,Cynthiana 6,Douglass Hills 6,Fort Wright 6,Hebron 6,Knottsville 6,Lebanon 6,Monticello 6,Monticello 6,Princeton 6,Union 6,Vine Grove 6,Wilmore 6,Dayton 5,Hazard 5,Williamsburg 5
US|LA|New Orleans 390,Baton Rouge 229,Shreveport 197,Metairie Terrace 142,Metairie 138,Lafayette 128,Lake Charles 76,Bossier City 68,Kenner 67,Monroe 50,Alexandria 48,Houma 34,Marrero 33,New Iberia 31,Laplace 30,Central 28,Slidell 28,Prairieville 27,Terrytown 23,Ruston 22,Hammond 20,Harvey 20,Sulphur 20,Bayou Cane 19,Gretna 18,Natchitoches 18,Shenandoah 18,Chalmette 17,Opelousas 17,Estelle 16,Zachary 16,Thibodaux 15,Baker 14,Pineville 14,Belle Chasse 13,Crowley 13,Minden 13,River Ridge 13,West Monroe 13,Abbeville 12,Bogalusa 12,Claiborne 12,Destrehan 12,Luling 12,Mandeville 12,Morgan City 12,Moss Bluff 12,Woodmere 12,Youngsville 12,Bastrop 11,Broussard 11,DeRidder 11,Gardere 11,Gonzales 11,Jefferson 11,Covington 10,Denham Springs 10,Eunice 10,Jennings 10,Merrydale 10,Raceland 10,Reserve 10,Timberlane 10,Waggaman 10,Carencro 9,Fort Polk South 9,Harahan 9,Lacombe 9,Scott 9,Westwego 9,Breaux Bridge 8,Bridge City 8,Donaldsonville 8,Galliano 8,Oak Hills Place 8,Oakdale 8,Prien 8,Rayne 8,Saint Rose 8,Eden Isle 7,Franklin 7,Larose 7,Old Jefferson 7,Plaquemine 7,Ponchatoula 7,Saint Gabriel 7,Schriever 7,Tallulah 7,Village Saint George 7,Ville Platte 7,Cut Off 6,Gray 6,Inniswold 6,Jeanerette 6,Leesville 6,Marksville 6,Meraux 6,Patterson 6,Red Chute 6,Saint Martinville 6,Walker 6,Brownsfield 5,Chackbay 5,Grambling 5,Port Allen 5,Springhill 5
US|MA|Boston 667,Worcester 185,Springfield 154,Lowell 111,Cambridge 110,Brockton 95,New Bedford 95,Quincy 94,Lynn 92,Fall River 89,Newton 89,Lawrence 80,Somerville 80,Framingham 68,Framingham Center 65,Haverhill 63,Waltham 63,Malden 61,Brookline 59,Chicopee 57,Medford 57,Taunton 57,North Chicopee 55,Weymouth 54,Peabody 53,Revere 53,South Peabody 50,Barnstable 48,Methuen 47,Everett 46,Attleboro 44,Arlington 43,Pittsfield 43,Salem 43,Leominster 42,Westfield 42,Beverly 41,Fitchburg 41,Holyoke 41,Amherst 40,Beverly Cove 40,Billerica 40,Marlborough 40,Woburn 40,Chelsea 39,Braintree 37,Jamaica Plain 37,Chelmsford 34,Shrewsbury 34,Natick 32,Randolph 32,Watertown 32,Franklin 31,Lexington 31,Gloucester 30,Agawam 29,Dracut 29,Needham 29,Northampton 29,Norwood 29,Tewksbury 29,Melrose 28,North Andover 28,Wellesley 28,West Springfield 28,Milton 27,Saugus 27,Stoughton 27,Danvers 26,Belmont 25,Dedham 25,Milford 25,Reading 25,Wakefield 25,Yarmouth 25,Burlington 24,Easton 23,Mansfield 23,Middleborough 23,Canton 22,Ludlow 22,Westford 22,Wilmington 22,Acton 21,Stoneham 21,Winchester 21,Gardner 20,Greenfield 20,Marblehead 20,Norton 20,Amherst Center 19,Southbridge 19,Amesbury 18,Newburyport 18,Palmer 18,Rockland 18,Somerset 18,South Hadley 18,Winthrop 18,Auburn 17,Concord 17,Easthampton 17,Grafton 17,Hanover 17,Holden 17,North Attleborough Center 17,Sudbury 17,Swansea 17,Abington 16,Ashland 16,Fairhaven 16,Longmeadow 16,East Longmeadow 15,Head of Westport 15,Hudson 15,Mashpee 15,East Bridgewater 14,Holliston 14,Hyannis 14,Millbury 14,North Reading 14,Northbridge 14,Seekonk 14,Swampscott 14,Westwood 14,Whitman 14,Bedford 13,Charlton 13,Harwich 13,Medway 13,North Adams 13,Raynham 13,Uxbridge 13,Wayland 13,Carver 12,Kingston 12,Lynnfield 12,Weston 12,Acushnet 11,Dudley 11,Holbrook 11,Leicester 11,Norwell 11,Rehoboth 11,South Yarmouth 11,Tyngsboro 11,Webster 11,Wrentham 11,Hull 10,Maynard 10,Middleton 10,Norfolk 10,Southborough 10,Andover 9,Blackstone 9,Centerville 9,Monson 9,Montague 9,Southwick 9,Sutton 9,Athol 8,Bridgewater 8,Freetown 8,Halifax 8,Hamilton Worcester 8,Lancaster 8,Lincoln 8,Marstons Mills 8,Millis 8,Plainville 8,West Boylston 8,Clinton 7,Cochituate 7,Cohasset 7,Dalton 7,Douglas 7,Mansfield Center 7,Middleborough Center 7,Nantucket 7,North Amherst 7,Pinehurst 7,Plymouth 7,Sterling 7,Templeton 7,West Bridgewater 7,Westminster 7,Whitinsville 7,Adams 6,Ashburnham 6,Berkley 6,Dighton 6,East Falmouth 6,Eastham 6,Foxborough 6,Groveland 6,Harvard 6,Hingham 6,Mattapoisett 6,Medfield 6,Merrimac 6,Northborough 6,Oxford 6,Sharon 6,Spencer 6,Stow 6,Walpole 6,Ware 6,West Concord 6,West Yarmouth 6,Bliss Corner 5,Hampden 5,Manchester-by-the-Sea 5,Marion 5,Mendon 5,North Scituate 5,Scituate 5,Southampton 5,Yarmouth Port 5
US|MD|Baltimore 622,Columbia 100,Germantown 86,Silver Spring 71,Frederick 69,Glen Burnie 68,Waldorf 68,Gaithersburg 67,Rockville 67,Ellicott City 66,Dundalk 64,Bethesda 61,Bowie 58,Towson 55,Aspen Hill 49,Bel Air South 48,Wheaton 48,Potomac 45,North Bethesda 44,Severn 44,Catonsville 42,Hagerstown 40,Annapolis 39,Essex 39,Hanover 38,Severna Park 38,Woodlawn 38,Odenton 37,Clinton 36,Saint Charles 36,Oxon Hill-Glassmanor 35,Chillum 34,Olney 34,Suitland-Silver Hill 34,Salisbury 33,St. Charles 33,College Park 32,Montgomery Village 32,Randallstown 32,Bel Air North 31,Eldersburg 31,Owings Mills 31,Parkville 31,Pikesville 31,Carney 30,South Gate 30,Milford Mill 29,West Elkridge 29,Perry Hall 28,Crofton 27,Edgewood 26,Laurel 26,Reisterstown 26,South Laurel 26,Suitland 26,Lochearn 25,Middle River 25,Fairland 24,Fort Washington 24,Greenbelt 24,Hunt Valley 24,North Potomac 24,Pasadena 24,Scaggsville 24,Arnold 23,Ilchester 23,Landover 23,Cockeysville 21,Arbutus 20,Cumberland 20,Camp Springs 19,Greater Upper Marlboro 19,Green Haven 19,Hyattsville 19,Lake Shore 19,Langley Park 19,Rosedale 19,Westminster 19,Ballenger Creek 18,Calverton 18,Lanham-Seabrook 18,Oxon Hill 18,Takoma Park 18,Beltsville 17,Easton 17,Ferndale 17,Glassmanor 17,Seabrook 17,White Oak 17,Aberdeen 16,East Riverdale 16,Elkridge 16,Elkton 16,Hillcrest Heights 16,Lutherville-Timonium 16,Maryland City 16,Parole 16,Adelphi 15,Cloverly 15,Colesville 15,Damascus 15,Rossville 15,Brooklyn Park 14,Clarksburg 14,Glenmont 14,Havre de Grace 14,Cambridge 13,Glenn Dale 13,Joppatowne 13,Kemp Mill 13,Kettering 13,New Carrollton 13,Riviera Beach 13,Bennsville 12,California 12,Forestville 12,Green Valley 12,Lexington Park 12,Ocean Pines 12,Overlea 12,Travilah 12,Accokeek 11,Chesapeake Ranch Estates 11,Halfway 11,Largo 11,Mays Chapel 11,Mitchellville 11,Rosaryville 11,Summerfield 11,Walker Mill 11,Bel Air 10,Bladensburg 10,Brock Hall 10,Chevy Chase 10,Coral Hills 10,Fort George G Mead Junction 10,Lake Arbor 10,Lanham 10,Linthicum 10,North Kensington 10,Timonium 10,White Marsh 10,Cape Saint Claire 9,Edgemere 9,Edgewater 9,Fallston 9,Fort Meade 9,Friendly 9,Frostburg 9,Garrison 9,La Plata 9,Leisure World 9,Linganore 9,Marlboro Village 9,Marlton 9,Mount Airy 9,Urbana 9,Burtonsville 8,Charles Village 8,Davidsonville 8,Four Corners 8,Lansdowne 8,Londontowne 8,Mayo 8,Mount Rainier 8,Rossmoor 8,South Kensington 8,Temple Hills 8,Baltimore Highlands 7,Bowleys Quarters 7,Brandywine 7,Bryans Road 7,Darnestown 7,Forest Glen 7,Jessup 7,Lutherville 7,Ocean City 7,Riverdale Park 7,Riverside 7,Robinwood 7,Savage 7,Stevensville 7,Taneytown 7,Westphalia 7,Ashton-Sandy Spring 6,Brunswick 6,Chesapeake Beach 6,Cheverly 6,District Heights 6,Fountainhead-Orchard Hills 6,Glenarden 6,Goddard 6,Hampstead 6,Hillandale 6,Marlow Heights 6,Riverside 6,Shady Side 6,Silver Hill 6,Spring Ridge 6,Thurmont 6,Walkersville 6,Woodlawn 6,Chestertown 5,Fairwood 5,Fruitland 5,Hampton 5,Layhill 5,Poolesville 5,Pumphrey 5,Robinwood 5
US|ME|Portland 67,Lewiston 36,Bangor 32,West Scarborough 28,South Portland 26,South Portland Gardens 24,Auburn 23,Biddeford 21,Sanford 21,Saco 19,Augusta 18,Westbrook 18,Waterville 16,Brunswick 15,York Beach 13,Wells Beach Station 10,Brewer 9,Lisbon 9,North Bath 9,Old Orchard Beach 9,Orono 9,Presque Isle 9,Bath 8,Buxton 8,Caribou 8,Ellsworth 8,Old Town 8,Waterboro 8,Winslow 8,Belfast 7,Eliot 7,Gorham 7,Rockland 7,South Berwick 7,Gardiner 6,Skowhegan 6,Topsham 6,Yarmouth 6,Harpswell Center 5,Houlton 5,Kennebunk 5,Lebanon 5,New Gloucester 5,Paris 5,Poland 5,Turner 5
US|MI|Detroit 677,Grand Rapids 195,Warren 134,Sterling Heights 132,Ann Arbor 117,Lansing 115,Clinton Township 100,Flint 98,Dearborn 95,Livonia 95,Canton 87,Troy 83,Westland 82,Farmington Hills 81,Kalamazoo 76,Waterford 76,Wyoming 75,Shelby 74,Rochester Hills 73,Southfield 73,West Bloomfield Township 65,Taylor 62,Pontiac 60,Saint Clair Shores 60,Novi 59,Royal Oak 59,Dearborn Heights 56,Battle Creek 52,Kentwood 51,Redford 50,Saginaw 49,East Lansing 48,Portage 48,Roseville 48,Midland 42,Muskegon 38,Lincoln Park 37,Bay City 34,Holland 34,Eastpointe 33,Jackson 33,Madison Heights 30,Oak Park 30,Burton 29,Port Huron 29,Southgate 29,Allen Park 27,Garden City 27,Forest Hills 26,Mount Pleasant 26,Inkster 25,Saginaw Township North 25,Walker 25,Wyandotte 25,Holt 24,Norton Shores 24,Waverly 24,Auburn Hills 23,Romulus 23,Hamtramck 22,Adrian 21,Birmingham 21,Marquette 21,Okemos 21,Ferndale 20,Monroe 20,Ypsilanti 20,Haslett 19,Allendale 18,Trenton 18,Hazel Park 17,Jenison 17,Wayne 17,Grandville 16,Grosse Pointe Woods 16,Mount Clemens 16,Berkley 15,Fraser 15,Northview 15,Owosso 15,Traverse City 15,Cutlerville 14,Harper Woods 14,Sault Ste. Marie 14,Wixom 14,Rochester 13,Woodhaven 13,Clawson 12,Escanaba 12,New Baltimore 12,Riverview 12,South Lyon 12,Coldwater 11,East Grand Rapids 11,Farmington 11,Fenton 11,Grand Haven 11,Grosse Ile 11,Grosse Pointe Park 11,Highland Park 11,Ionia 11,Muskegon Heights 11,Niles 11,Sturgis 11,Alpena 10,Beecher 10,Benton Harbor 10,Beverly Hills 10,Big Rapids 10,Cadillac 10,Comstock Park 10,Flat Rock 10,Howell 10,Lambertville 10,Marysville 10,Melvindale 10,Alma 9,Charlotte 9,Ecorse 9,Grosse Pointe Farms 9,Lapeer 9,Plymouth 9,Saline 9,Temperance 9,Westwood 9,Albion 8,Brighton 8,Center Line 8,Fair Plain 8,Flushing 8,Grand Blanc 8,Grand Ledge 8,Greenville 8,Hillsdale 8,Houghton 8,Iron Mountain 8,Ludington 8,Mason 8,Menominee 8,River Rouge 8,Saint Johns 8,Saint Joseph 8,Tecumseh 8,Three Rivers 8,Bridgeport 7,Buena Vista 7,Carrollton 7,Freeland 7,Hastings 7,Hudsonville 7,Marshall 7,Saint Louis 7,Shields 7,Walled Lake 7,Bay Harbor 6,Belding 6,Byron Center 6,Dowagiac 6,Eastwood 6,Holly 6,Huntington Woods 6,Ishpeming 6,Lake Fenton 6,Manistee 6,Milan 6,Milford 6,Northville 6,Petoskey 6,Richmond 6,Rockford 6,South Monroe 6,Swartz Creek 6,Whitmore Lake 6,Zeeland 6,Allegan 5,Chelsea 5,Comstock Northwest 5,Eaton Rapids 5,Frankenmuth 5,Grosse Pointe 5,Ironwood 5,Kingsford 5,New Haven 5,Saint Clair 5,Springfield 5
US|MN|Minneapolis 411,Saint Paul 285,Rochester 112,Bloomington 86,Duluth 86,Brooklyn Park 79,Plymouth 76,Maple Grove 68,Woodbury 68,Eagan 66,Saint Cloud 66,Eden Prairie 63,West Coon Rapids 63,Blaine 62,Coon Rapids 62,Burnsville 61,Lakeville 61,Minnetonka 52,Apple Valley 51,Edina 50,Minnetonka Mills 50,Saint Louis Park 45,Moorhead 42,Mankato 41,Maplewood 41,Shakopee 40,Cottage Grove 36,Richfield 36,Roseville 36,Inver Grove Heights 35,Andover 32,Brooklyn Center 31,Savage 30,Fridley 28,Oakdale 28,Winona 27,Owatonna 26,Ramsey 26,Shoreview 26,Austin 25,Chanhassen 25,Chaska 25,Prior Lake 25,White Bear Lake 25,Champlin 24,Elk River 24,Faribault 24,Crystal 23,Farmington 23,Hastings 23,Rosemount 23,New Brighton 22,Golden Valley 21,Lino Lakes 21,New Hope 21,Columbia Heights 20,Forest Lake 20,Northfield 20,South Saint Paul 20,West Saint Paul 20,Willmar 20,Stillwater 19,Albert Lea 18,Hopkins 18,Anoka 17,Sartell 17,Buffalo 16,Ham Lake 16,Hibbing 16,Otsego 16,Red Wing 16,Saint Michael 16,Bemidji 15,Hugo 14,Hutchinson 14,Marshall 14,North Mankato 14,Robbinsdale 14,Brainerd 13,Fergus Falls 13,Monticello 13,Mounds View 13,New Ulm 13,Rogers 13,Sauk Rapids 13,Vadnais Heights 13,Worthington 13,Alexandria 12,Cloquet 12,East Bethel 12,Waconia 12,Grand Rapids 11,Mendota Heights 11,North Saint Paul 11,Saint Peter 11,Arden Hills 10,Big Lake 10,Fairmont 10,Hermantown 10,Little Canada 10,North Branch 10,Detroit Lakes 9,East Grand Forks 9,Little Falls 9,Mound 9,Thief River Falls 9,Victoria 9,Virginia 9,Waseca 9,Baxter 8,Cambridge 8,Crookston 8,Lake Elmo 8,Mahtomedi 8,New Prague 8,Oak Grove 8,Orono 8,Saint Anthony 8,Shorewood 8,Waite Park 8,Wyoming 8,Albertville 7,Belle Plaine 7,Litchfield 7,Minnetrista 7,Saint Francis 7,Saint Joseph 7,Corcoran 6,Delano 6,Falcon Heights 6,Glencoe 6,International Falls 6,Jordan 6,Kasson 6,Medina 6,Spring Lake Park 6,Stewartville 6,Byron 5,Dayton 5,Isanti 5,Lake City 5,Montevideo 5,Morris 5,Redwood Falls 5,Saint Paul Park 5,Zimmerman 5
US|MO|Kansas City 475,St. Louis 316,Springfield 167,Columbia 119,Independence 117,East Independence 111,Lee's Summit 95,O'Fallon 85,Saint Joseph 77,Saint Charles 66,Blue Springs 54,Saint Peters 53,Florissant 52,Joplin 52,Chesterfield 48,Jefferson City 43,Cape Girardeau 39,Oakville 36,Wentzville 36,Wildwood 36,University City 35,Ballwin 31,Liberty 30,Raytown 29,Kirkwood 28,Mehlville 28,Gladstone 27,Maryland Heights 27,Hazelwood 26,Grandview 25,Belton 23,Webster Groves 23,Sedalia 22,Arnold 21,Ferguson 21,Nixa 21,Affton 20,Raymore 20,Rolla 20,Spanish Lake 20,Warrensburg 20,Old Jamestown 19,Ozark 19,Creve Coeur 18,Farmington 18,Hannibal 18,Kirksville 18,Manchester 18,Lemay 17,Poplar Bluff 17,Clayton 16,Concord 16,Overland 16,Republic 16,Sikeston 16,Fort Leonard Wood 15,Jackson 15,Jennings 15,Lake Saint Louis 15,Lebanon 15,Carthage 14,Moberly 14,Washington 14,Dardenne Prairie 13,Fulton 13,Grain Valley 13,Marshall 13,Saint Ann 13,Bridgeton 12,Crestwood 12,Festus 12,Maryville 12,Mexico 12,Neosho 12,Troy 12,West Plains 12,Bellefontaine Neighbors 11,Bolivar 11,Branson 11,Eureka 11,Excelsior Springs 11,Kennett 11,Town and Country 11,Union 11,Webb City 11,Cameron 10,Harrisonville 10,Berkeley 9,Chillicothe 9,Clinton 9,Des Peres 9,Ellisville 9,Kearney 9,Ladue 9,Monett 9,Murphy 9,Park Hills 9,Smithville 9,Sunset Hills 9,Boonville 8,Brentwood 8,Carl Junction 8,Dexter 8,Maplewood 8,Nevada 8,Oak Grove 8,Olivette 8,Perryville 8,Pleasant Hill 8,Richmond Heights 8,Saint Johns 8,Sappington 8,Warrenton 8,Aurora 7,Black Jack 7,Bonne Terre 7,Marshfield 7,Pacific 7,Saint John 7,Sullivan 7,Valley Park 7,Barnhart 6,Battlefield 6,Caruthersville 6,Charleston 6,De Soto 6,Glendale 6,Greenwood 6,Parkville 6,Pevely 6,Richmond 6,Shrewsbury 6,Trenton 6,Weldon Spring 6,Bowling Green 5,Dellwood 5,Flat River 5,Glasgow Village 5,Macon 5,Odessa 5,Savannah 5,Waynesville 5,Willard 5
US|MS|Jackson 171,Gulfport 72,West Gulfport 71,Southaven 53,Hattiesburg 47,Biloxi 46,Meridian 40,Olive Branch 36,Tupelo 36,Greenville 32,Horn Lake 27,Madison 26,Pearl 26,Clinton 25,Starkville 25,Brandon 24,Ridgeland 24,Columbus 23,Vicksburg 23,Oxford 22,Pascagoula 22,Gautier 19,Laurel 19,Ocean Springs 18,Clarksdale 17,Hernando 16,Long Beach 16,Corinth 15,Greenwood 15,Natchez 15,Canton 14,Moss Point 14,Carriere 13,Grenada 13,McComb 13,Brookhaven 12,Byram 12,Cleveland 12,D'Iberville 11,Petal 11,Picayune 11,West Point 11,Yazoo City 11,Indianola 10,Bay Saint Louis 9,Booneville 9,Flowood 9,New Albany 9,Diamondhead 8,Holly Springs 8,Holly Springs 8,Saint Martin 8,Senatobia 8,Amory 7,Batesville 7,Gulf Hills 7,Kosciusko 7,Philadelphia 7,Richland 7,Columbia 6,Forest 6,Gulf Park Estates 6,Latimer 6,Louisville 6,Pontotoc 6,Vancleave 6,Waveland 6,West Hattiesburg 6,Aberdeen 5,Pass Christian 5,Ripley 5,Saltillo 5
US|MT|Billings 110,Missoula 71,Great Falls 60,Bozeman 43,Butte 34,Helena 31,Kalispell 22,Havre 10,Anaconda 9,Miles City 9,Belgrade 8,Evergreen 8,Helena Valley Southeast 8,Helena Valley West Central 8,Laurel 7,Livingston 7,Lockwood 7,Sidney 7,Whitefish 7,Lewistown 6,Columbia Falls 5,Glendive 5,Orchard Homes 5
US|NC|Charlotte 827,Raleigh 451,Greensboro 285,Durham 258,Winston-Salem 241,Fayetteville 202,Cary 160,Wilmington 116,High Point 110,Greenville 91,Asheville 89,Concord 88,Gastonia 75,Jacksonville 67,Chapel Hill 60,Rocky Mount 56,Huntersville 53,Burlington 52,Wilson 50,Apex 46,Kannapolis 46,Hickory 40,Wake Forest 38,Indian Trail 37,Goldsboro 36,Mooresville 36,Monroe 35,Salisbury 34,Holly Springs 31,Matthews 31,New Bern 30,Fort Bragg 29,Sanford 29,Cornelius 28,Garner 28,Thomasville 27,Asheboro 26,Mint Hill 26,Statesville 26,Fuquay-Varina 24,Kernersville 24,Morrisville 24,Lumberton 22,Carrboro 21,Kinston 21,Clemmons 20,Havelock 20,Shelby 20,Clayton 19,Lexington 19,Boone 18,Elizabeth City 18,Leland 18,Lenoir 18,Morganton 17,Albemarle 16,Hope Mills 16,Laurinburg 16,Pinehurst 16,Eden 15,Graham 15,Harrisburg 15,Henderson 15,Masonboro 15,Roanoke Rapids 15,Stallings 15,Hendersonville 14,Knightdale 14,Lewisville 14,Mebane 14,Mount Holly 14,Murraysville 14,Reidsville 14,Southern Pines 14,Newton 13,Piney Green 13,Spring Lake 13,Waxhaw 13,Archdale 12,Davidson 12,Smithfield 12,Belmont 11,Kings Mountain 11,Lincolnton 11,Summerfield 11,Tarboro 11,Weddington 11,Dunn 10,Elon 10,Mount Airy 10,Washington 10,Waynesville 10,Clinton 9,Morehead City 9,Myrtle Grove 9,Oxford 9,Rockingham 9,Saint Stephens 9,Winterville 9,Black Mountain 8,Brevard 8,Butner 8,Conover 8,Fletcher 8,Half Moon 8,Kings Grant 8,Marion 8,Oak Island 8,Pineville 8,Roxboro 8,Siler City 8,Wesley Chapel 8,Aberdeen 7,Etowah 7,Forest City 7,Gibsonville 7,Kill Devil Hills 7,King 7,Mills River 7,Oak Ridge 7,Ogden 7,Trinity 7,Unionville 7,Bessemer City 6,Boiling Spring Lakes 6,Carolina Beach 6,Cherryville 6,Cullowhee 6,Hamlet 6,Hillsborough 6,James City 6,Long Beach 6,Marvin 6,Rolesville 6,Selma 6,Silver Lake 6,Wadesboro 6,Wendell 6,Whiteville 6,Williamston 6,Woodfin 6,Ayden 5,Lake Norman of Catawba 5,Mocksville 5,Nashville 5,Sawmills 5,South Gastonia 5,Stokesdale 5
US|ND|Fargo 119,Bismarck 71,Grand Forks 57,Minot 49,West Fargo 34,Williston 27,Dickinson 24,Mandan 21,Jamestown 15,Wahpeton 8,Devils Lake 7,Valley City 7,Watford City 7,Minot Air Force Base 6
US|NE|Omaha 444,Lincoln 277,Bellevue 56,Grand Island 51,Kearney 33,Fremont 26,Hastings 25,Norfolk 24,North Platte 24,Columbus 23,Papillion 20,La Vista 17,Scottsbluff 15,South Sioux City 13,Beatrice 12,Chalco 11,Lexington 10,Alliance 9,Blair 8,Elkhorn 8,Gering 8,McCook 8,York 8,Crete 7,Nebraska City 7,Seward 7,Sidney 7,Chadron 6,Holdrege 6,Plattsmouth 6,Ralston 6,Schuyler 6,Wayne 6,Gretna 5
US|NH|Manchester 110,Nashua 88,Concord 43,East Concord 43,Derry Village 35,Dover 31,Rochester 30,Salem 30,Merrimack 27,Keene 23,Derry 22,Portsmouth 22,Bedford 21,Laconia 16,Lebanon 14,Claremont 13,Pelham 13,Windham 13,Somersworth 12,Londonderry 11,Durham 10,Hampton 10,Berlin 9,Exeter 9,Hampstead 9,Hanover 9,Milford 9,Seabrook 9,Weare 9,Barrington 8,Bow Bog 8,Franklin 8,Gilford 8,Hollis 8,Litchfield 8,Plaistow 8,Atkinson 7,Hudson 7,Pembroke 7,Stratham Station 7,Swanzey 7,Hopkinton 6,Kingston 6,Rindge 6,Sandown 6,Auburn 5,Chester 5,Moultonborough 5,New Ipswich 5,Newmarket 5,Northfield 5,Rye 5,South Hooksett 5,Suncook 5
US|NJ|Newark 282,Jersey City 264,Paterson 148,Elizabeth 129,Edison 103,Toms River 89,Clifton 86,Trenton 84,Camden 76,Passaic 71,Cherry Hill 70,Union City 69,Bayonne 66,East Orange 65,North Bergen 63,Irvington 61,Vineland 61,South Vineland 58,Wayne 58,New Brunswick 57,Union 57,Piscataway 56,Jackson 55,Hoboken 54,Lakewood 54,Perth Amboy 53,West New York 53,Parsippany 51,Plainfield 51,Bloomfield 49,East Brunswick 48,West Orange 48,Hackensack 45,Sayreville 45,Bridgewater 44,Sayreville Junction 43,Sicklerville 43,Kearny 42,Linden 42,Mount Laurel 42,Marlboro 40,Montclair 40,Teaneck 40,Atlantic City 39,Belleville 37,Ewing 37,Fort Lee 37,Pennsauken 36,Fair Lawn 34,Orange 34,Garfield 32,Willingboro 32,Long Branch 31,Westfield 31,Princeton 30,Rahway 30,Englewood 29,Voorhees 29,Bergenfield 28,Livingston 28,Millville 28,Nutley 28,Paramus 27,West Milford 27,Mercerville-Hamilton Square 26,Randolph 26,Ridgewood 26,Bridgeton 25,Cliffside Park 25,Lodi 25,Maplewood 25,Vincentown 25,Carteret 24,Mahwah 24,Old Bridge 24,Scotch Plains 24,South Plainfield 24,Cranford 23,South Old Bridge 23,Hillside 22,North Plainfield 22,Roselle 22,Somerset 22,Summit 22,Bayville 21,Palisades Park 21,Pleasantville 21,Elmwood Park 20,Lyndhurst 20,Sparta 20,Glassboro 19,Hawthorne 19,Iselin 19,Maple Shade 19,Morristown 19,Point Pleasant 19,Rutherford 19,Secaucus 19,Woodbridge 19,Colonia 18,Dover 18,Dumont 18,Lindenwold 18,Tinton Falls 18,Avenel 17,New Milford 17,South Orange 17,Wyckoff 17,Asbury Park 16,Hopatcong Hills 16,Madison 16,North Arlington 16,Ocean Acres 16,South River 16,Williamstown 16,Cinnaminson 15,Clark 15,Fords 15,Hammonton 15,Harrison 15,Hopatcong 15,Phillipsburg 15,Ramsey 15,Springdale 15,Tenafly 15,Warren Township 15,Berkeley Heights 14,Bradley Gardens 14,Cherry Hill Mall 14,Collingswood 14,Fairview 14,Highland Park 14,Metuchen 14,Middlesex 14,Moorestown-Lenola 14,Princeton Meadows 14,Roselle Park 14,Springfield 14,Verona 14,Weehawken 14,West Freehold 14,Franklin Park 13,Hamilton Square 13,Hanover 13,Holiday City-Berkeley 13,Mercerville 13,Oakland 13,Ridgefield Park 13,Saddle Brook 13,Short Hills 13,Woodland Park 13,Atco 12,Cedar Grove 12,East Hanover 12,Eatontown 12,Edgewater 12,Florham Park 12,Freehold 12,Glen Rock 12,Guttenberg 12,Hasbrouck Heights 12,Martinsville 12,New Providence 12,Pennsville 12,Red Bank 12,Ringwood 12,River Edge 12,Somerville 12,Upper Montclair 12,Wallington 12,Wanaque 12,Beachwood 11,Bellmawr 11,Browns Mills 11,Echelon 11,Franklin Lakes 11,Gloucester City 11,Greentree 11,Haddonfield 11,Hillsdale 11,Little Falls 11,Little Ferry 11,Mount Holly 11,Ocean City 11,Pine Hill 11,Pompton Lakes 11,Ridgefield 11,Robertsville 11,Somers Point 11,Totowa 11,Westwood 11,Bound Brook 10,Burlington 10,Hackettstown 10,Keansburg 10,Kinnelon 10,Lake Mohawk 10,Lincoln Park 10,Manville 10,Marlton 10,Maywood 10,Ventnor City 10,Waldwick 10,Woodbury 10,Audubon 9,Brigantine 9,Brookdale 9,Budd Lake 9,Chatham 9,Closter 9,Cresskill 9,East Franklin 9,East Rutherford 9,Kendall Park 9,Leonia 9,Matawan 9,North Haledon 9,Northfield 9,Park Ridge 9,Pine Lake Park 9,Pitman 9,River Vale 9,South Amboy 9,Succasunna 9,Villas 9,White Horse 9,White Meadow Lake 9,Absecon 8,Ashland 8,Bedminster 8,Berlin 8,Bernardsville 8,Bloomingdale 8,Bloomingdale 8,Bogota 8,Boonton 8,Butler 8,Caldwell 8,Clayton 8,Crestwood Village 8,Emerson 8,Fanwood 8,Fort Dix 8,Glen Ridge 8,Haddon Heights 8,Haledon 8,Kenilworth 8,Montvale 8,Mystic Island 8,Newton 8,Northfield 8,Oradell 8,Raritan 8,Runnemede 8,Spotswood 8,Upper Saddle River 8,West Long Branch 8,Wood-Ridge 8,Allendale 7,Barrington 7,Carneys Point 7,Dayton 7,Dunellen 7,Edgewater Park 7,Fairfield 7,Keyport 7,Laurence Harbor 7,Linwood 7,Madison Park 7,Midland Park 7,Milltown 7,Mountainside 7,North Caldwell 7,Palmyra 7,Pomona 7,Rumson 7,Smithville 7,Stratford 7,Strathmore 7,Twin Rivers 7,Wharton 7,Yardville 7,Yorketown 7,Belmar 6,Carlstadt 6,Fair Haven 6,Finderne 6,Green Knoll 6,Heathcote 6,Hightstown 6,Jamesburg 6,Kingston Estates 6,Landing 6,Lincroft 6,Little Silver 6,Manasquan 6,Margate City 6,Morris Plains 6,Norwood 6,Oceanport 6,Old Tappan 6,Paulsboro 6,Prospect Park 6,Prospect Park 6,Ramblewood 6,Ramtown 6,Rochelle Park 6,Rockaway 6,Roseland 6,Union Beach 6,Washington 6,Watchung 6,Woodcliff Lake 6,Cape May Court House 5,Demarest 5,Englewood Cliffs 5,Forked River 5,Mendham 5,Morganville 5,Mount Arlington 5,Somerdale 5,Wildwood 5
US|NM|Albuquerque 559,Las Cruces 102,Enchanted Hills 88,Rio Rancho 88,Santa Fe 84,Roswell 49,Farmington 43,South Valley 41,Clovis 39,Hobbs 38,Alamogordo 31,Carlsbad 29,Gallup 23,Sunland Park 16,Chaparral 15,Deming 15,Los Lunas 15,Las Vegas 13,Artesia 12,Los Alamos 12,Lovington 12,Portales 12,North Valley 11,Española 10,Silver City 10,Anthony 9,Bernalillo 9,Corrales 9,Grants 9,Socorro 9,Kirtland 8,Ruidoso 8,Shiprock 8,Belen 7,Bloomfield 7,Aztec 6,Eldorado at Santa Fe 6,Lee Acres 6,Lee Acres 6,Los Ranchos de Albuquerque 6,Raton 6,Taos 6,Truth or Consequences 6,White Rock 6,Zuni Pueblo 6,Los Chavez 5,Tucumcari 5
US|NV|Las Vegas 624,Henderson 286,Reno 241,North Las Vegas 235,Paradise 223,Sunrise Manor 189,Spring Valley 178,Enterprise 108,Sparks 96,Carson City 55,Whitney 39,Pahrump 36,Winchester 28,Summerlin South 24,Elko 20,Fernley 19,Sun Valley 19,Mesquite 17,Boulder City 16,Spanish Springs 15,Spring Creek 12,Gardnerville Ranchos 11,Cold Springs 9,Dayton 9,Incline Village 9,Fallon 8,Winnemucca 8,Laughlin 7,Moapa Valley 7,Gardnerville 6,Indian Hills 6,Johnson Lane 6,Lemmon Valley 5,Silver Springs 5
US|NY|New York City 8175,Brooklyn 2301,Queens 2273,Manhattan 1488,The Bronx 1385,Staten Island 469,Buffalo 258,Jamaica 217,Rochester 210,Yonkers 201,East Flatbush 178,Washington Heights 153,Astoria 150,Borough Park 149,Syracuse 144,Sheepshead Bay 123,Amherst 122,East Harlem 116,Bushwick 113,Elmhurst 113,Gravesend 112,Corona 110,Richmond Hill 99,Albany 98,Fordham 95,West Albany 94,Flatbush 93,Canarsie 87,Greenburgh 87,New Rochelle 80,Cheektowaga 75,Kings Bridge 75,Brownsville 74,Mount Vernon 69,Forest Hills 68,Jackson Heights 67,Bayside 66,Parkchester 66,Schenectady 65,Flatlands 64,Brentwood 61,Utica 61,Bensonhurst 60,Coney Island 60,White Plains 58,Hempstead 56,Cypress Hills 55,Briarwood 54,Ozone Park 54,Irondequoit 52,Levittown 52,Queens Village 52,Wakefield 52,Mott Haven 51,Sunnyside 50,Troy 50,Niagara Falls 49,Maspeth 48,Binghamton 46,West Seneca 45,Rego Park 44,Freeport 43,West Babylon 43,Hicksville 42,Woodside 42,Morris Heights 41,Coram 39,Far Rockaway 39,Kensington 39,East Meadow 38,Valley Stream 38,Brighton 37,Kew Gardens Hills 37,Whitestone 37,Woodhaven 37,Commack 36,Central Islip 34,Dyker Heights 34,Glendale 34,Long Beach 34,New City 34,Throgs Neck 34,Bath Beach 33,Elmont 33,Huntington Station 33,Rome 33,Spring Valley 33,Centereach 32,Oceanside 32,Brighton Beach 31,Ithaca 31,North Tonawanda 31,Springfield Gardens 31,Jamestown 30,Port Chester 30,Poughkeepsie 30,Fort Hamilton 29,Franklin Square 29,Middle Village 29,Deer Park 28,Elmira 28,Fresh Meadows 28,Harrison 28,Middletown 28,Newburgh 28,Queensbury 28,Saratoga Springs 28,Shirley 28,University Heights 28,West Islip 28,Auburn 27,College Point 27,Dix Hills 27,Glen Cove 27,Holbrook 27,Hunts Point 27,Lindenhurst 27,Watertown 27,Bay Shore 26,Howard Beach 26,Plainview 26,Rosedale 26,Smithtown 26,Hillside 25,Ossining 25,Uniondale 25,Baldwin 24,Medford 24,Peekskill 24,Rockville Centre 24,Unionport 24,Copiague 23,East Elmhurst 23,East Tremont 23,Garden City 23,Kingston 23,Kiryas Joel 23,Morrisania 23,Tremont 23,East Patchogue 22,Great Kills 22,Massapequa 22,Melrose 22,Merrick 22,Grand Island 21,Hauppauge 21,Latham 21,Laurelton 21,Lockport 21,New Springville 21,Rotterdam 21,Woodrow 21,Cambria Heights 20,East Northport 20,Hollis 20,Holtsville 20,Lake Ronkonkoma 20,Lynbrook 20,Mariners Harbor 20,North Bellmore 20,Plattsburgh 20,Selden 20,Cortland 19,East Massapequa 19,Islip 19,Kew Gardens 19,Mamaroneck 19,Melville 19,Mineola 19,North Bay Shore 19,Ronkonkoma 19,Rossville 19,Syosset 19,Wantagh 19,West Hempstead 19,Amsterdam 18,Huntington 18,Lackawanna 18,Monsey 18,Nanuet 18,North Amityville 18,North Babylon 18,North Massapequa 18,Oswego 18,Scarsdale 18,Cohoes 17,East Setauket 17,Kings Park 17,Massapequa Park 17,North Valley Stream 17,Sayville 17,Woodmere 17,Baychester 16,Bellmore 16,Bethpage 16,Floral Park 16,Pearl River 16,Port Washington 16,Roosevelt 16,Rye 16,Batavia 15,Depew 15,Douglaston 15,Eggertsville 15,Emerson Hill 15,Farmingville 15,Gates-North Gates 15,Gloversville 15,Graniteville 15,Greece 15,Johnson City 15,Kenmore 15,Mastic 15,Mastic Beach 15,North New Hyde Park 15,Port Richmond 15,Seaford 15,Setauket-East Setauket 15,Terrace Heights 15,Tonawanda 15,Westbury 15,Arverne 14,Beacon 14,Bergen Beach 14,East Islip 14,Glens Falls 14,Greenlawn 14,Hampton Bays 14,Jefferson Valley-Yorktown 14,Jericho 14,Manorville 14,New Cassel 14,Olean 14,Oneonta 14,Rocky Point 14,South Farmingdale 14,Stony Brook 14,Wykagyl 14,Arrochar 13,Endicott 13,Fallsburg 13,Fort Drum 13,Geneva 13,Nesconset 13,Ridge 13,Riverhead 13,Saint James 13,Seaside 13,Wawarsing 13,Babylon 12,Dunkirk 12,Fulton 12,Haverstraw 12,Miller Place 12,Mount Sinai 12,North Bellport 12,North Castle 12,North Lindenhurst 12,North Merrick 12,North Wantagh 12,Patchogue 12,Salisbury 12,Stony Point 12,Tarrytown 12,Terryville 12,Wyandanch 12,Corning 11,Dobbs Ferry 11,Eltingville 11,Elwood 11,Endwell 11,Fredonia 11,Lake Grove 11,Massena 11,Mount Kisco 11,Oakwood 11,Ogdensburg 11,Oneida 11,Roessleville 11,Spuyten Duyvil 11,Suffern 11,Woodbury 11,Bohemia 10,Canandaigua 10,Clifton 10,Dongan Hills 10,East Rockaway 10,Edgemere 10,Fairmount 10,Fort Salonga 10,Great Neck 10,Hamburg 10,Huguenot 10,Inwood 10,Inwood 10,Lancaster 10,Little Neck 10,Middle Island 10,Morris Park 10,New Hyde Park 10,North Gates 10,Potsdam 10,Rye Brook 10,Sleepy Hollow 10,Watervliet 10,West Haverstraw 10,Airmont 9,Amityville 9,Bayport 9,Concord 9,Farmingdale 9,Malverne 9,Monroe 9,New Windsor 9,Newark 9,Plainedge 9,Port Jervis 9,Rensselaer 9,Riverdale 9,Scotchtown 9,South Huntington 9,Valley Cottage 9,Westerleigh 9,Woodbury 9,Baldwin Harbor 8,Baldwinsville 8,Boston 8,Briarcliff Manor 8,Brockport 8,Center Moriches 8,Chestnut Ridge 8,Colonie 8,Congers 8,Croton-on-Hudson 8,Delmar 8,Garden City Park 8,Geneseo 8,Glens Falls North 8,Hastings-on-Hudson 8,Herkimer 8,Hillcrest 8,Hornell 8,Ilion 8,Johnstown 8,Lake Carmel 8,Mahopac 8,Manhasset 8,New Square 8,North Elba 8,Oakdale 8,Oakdale 8,Port Jefferson 8,Port Jefferson Station 8,Scotia 8,Sound Beach 8,South Beach 8,South Lockport 8,Tompkinsville 8,Wading River 8,Bay Wood 7,Bayville 7,Belle Harbor 7,Calverton 7,Canton 7,Carmel Hamlet 7,Cedarhurst 7,East Glenville 7,East Hills 7,East Rochester 7,East Shoreham 7,Glen Oaks 7,Great Neck Plaza 7,Greenville 7,Hewlett 7,Horseheads 7,Hudson Falls 7,Irvington 7,Lawrence 7,Manorhaven 7,Mechanicstown 7,Midland Beach 7,Monticello 7,Mount Ivy 7,Myers Corner 7,New Dorp 7,New Paltz 7,North Patchogue 7,North Syracuse 7,Northport 7,Norwich 7,Nyack 7,Orange Lake 7,Oyster Bay 7,Pelham 7,Pleasantville 7,Roslyn Heights 7,Seneca Falls 7,South Hill 7,Southport 7,Springs 7,Tappan 7,Viola 7,Walden 7,Warwick 7,West Glens Falls 7,West Point 7,Westmere 7,Williston Park 7,Woodlawn 7,Albion 6,Bath 6,Bellaire 6,Blauvelt 6,Bronxville 6,Centerport 6,East Aurora 6,East Farmingdale 6,East Garden City 6,Fairview 6,Hamlin 6,Harris Hill 6,Highland 6,Hilton 6,Hudson 6,Lake Mohegan 6,Lakeview 6,Lakeview 6,Larchmont 6,Malone 6,Marbletown 6,Mattydale 6,Medina 6,New Dorp Beach 6,Old Bethpage 6,Pelham Manor 6,Richland 6,Salamanca 6,Solvay 6,South Valley Stream 6,Southold 6,Volney 6,Wappingers Falls 6,Washingtonville 6,Webster 6,Wesley Hills 6,West Hills 6,Yaphank 6,Albertson 5,Ballston Spa 5,Big Flats 5,Centerport 5,Cold Spring Harbor 5,East Moriches 5,Fairport 5,Goshen 5,Hartsdale 5,Islip Terrace 5,Kaser 5,Kings Point 5,Mechanicville 5,New Hempstead 5,North Hills 5,Northumberland 5,Penn Yan 5,Pound Ridge 5,Saranac Lake 5,Sea Cliff 5,Stapleton 5,Thiells 5,Waterloo 5,West Sayville 5,Wheatley Heights 5,Williamsville 5
US|OH|Columbus 850,Cleveland 388,Cincinnati 297,Toledo 280,Akron 198,Dayton 141,Parma 80,Canton 72,Youngstown 65,Lorain 64,Hamilton 62,Springfield 60,Kettering 56,Elyria 54,Lakewood 51,Cuyahoga Falls 49,Middletown 49,Euclid 48,Newark 48,Mansfield 47,Mentor 47,Beavercreek 46,Cleveland Heights 45,Dublin 45,Strongsville 45,Fairfield 43,Findlay 41,Lancaster 40,Warren 40,Grove City 39,Delaware 38,Huber Heights 38,Lima 38,Westerville 38,Reynoldsburg 37,Marion 36,Boardman 35,Brunswick 35,Gahanna 35,Stow 35,Upper Arlington 35,Collinwood 34,Hilliard 34,Fairborn 33,Mason 33,Massillon 32,North Olmsted 32,North Ridgeville 32,Westlake 32,Bowling Green 31,Austintown 30,Kent 30,North Royalton 30,Garfield Heights 28,Shaker Heights 28,Wooster 27,Barberton 26,Green 26,Medina 26,Troy 26,Xenia 26,Athens 25,Riverside 25,Sandusky 25,Zanesville 25,Centerville 24,Glenville 24,Trotwood 24,Avon 23,Avon Lake 23,Maple Heights 23,Marysville 23,Solon 23,Willoughby 23,Alliance 22,Chillicothe 22,Hudson 22,Oxford 22,South Euclid 22,Wadsworth 22,Lebanon 21,Perrysburg 21,Piqua 21,Sidney 21,Ashland 20,Miamisburg 20,Norwood 20,Oregon 20,Painesville 20,Parma Heights 20,Pickerington 20,Portsmouth 20,Rocky River 20,Berea 19,Broadview Heights 19,Brook Park 19,Forest Park 19,Mayfield Heights 19,Niles 19,Sylvania 19,Twinsburg 19,White Oak 19,Whitehall 19,Ashtabula 18,Clark-Fulton 18,Eastlake 18,Springboro 18,Steubenville 18,Tallmadge 18,Tiffin 18,Defiance 17,Detroit-Shoreway 17,East Cleveland 17,Mount Vernon 17,New Philadelphia 17,North Canton 17,Norwalk 17,Aurora 16,Avon Center 16,Fairview Park 16,Fremont 16,Hough 16,Middleburg Heights 16,Streetsboro 16,Bay Village 15,Pataskala 15,Vandalia 15,Bexley 14,Bridgetown 14,Circleville 14,Copley 14,Lyndhurst 14,Marietta 14,Maumee 14,New Franklin 14,Sharonville 14,Warrensville Heights 14,Washington Court House 14,Willowick 14,Worthington 14,Bedford 13,Bellefontaine 13,Brecksville 13,Clayton 13,Conneaut 13,Dover 13,Englewood 13,Finneytown 13,Fostoria 13,Greenville 13,Loveland 13,Monroe 13,Powell 13,University Heights 13,West Carrollton City 13,Wickliffe 13,Amherst 12,Beachwood 12,Blue Ash 12,Bucyrus 12,Franklin 12,Goshen 12,Macedonia 12,Mack 12,Monfort Heights 12,Norton 12,Ravenna 12,Salem 12,Seven Hills 12,Trenton 12,Urbana 12,Wilmington 12,Bedford Heights 11,Brooklyn 11,Coshocton 11,East Liverpool 11,Forestville 11,Ironton 11,Lewis Center 11,Montgomery 11,Northbrook 11,Shiloh 11,Springdale 11,Van Wert 11,Vermilion-on-the-Lake 11,Cambridge 10,Celina 10,Dent 10,Galion 10,Girard 10,Harrison 10,Heath 10,London 10,New Albany 10,Reading 10,Richmond Heights 10,Struthers 10,Tipp City 10,Vermilion 10,Wapakoneta 10,Beckett Ridge 9,Blacklick Estates 9,Lincoln Village 9,Louisville 9,Madeira 9,Napoleon 9,North College Hill 9,North Madison 9,Oakwood 9,Olmsted Falls 9,Sheffield Lake 9,Shelby 9,Willoughby Hills 9,Bellevue 8,Bryan 8,Campbell 8,Canal Winchester 8,Cheviot 8,Eaton 8,Highland Heights 8,Hubbard 8,Kenton 8,Northridge 8,Northridge 8,Oberlin 8,Orrville 8,Perry Heights 8,Saint Marys 8,Wyoming 8,Bellbrook 7,Canfield 7,Cortland 7,Delphos 7,Dry Run 7,Fairlawn 7,Grandview Heights 7,Groesbeck 7,Hillsboro 7,Huron 7,Independence 7,Kenwood 7,Kirtland 7,Landen 7,Logan 7,Martins Ferry 7,Mentor-on-the-Lake 7,Milford 7,Northgate 7,Portage Lakes 7,Rittman 7,Rossford 7,Upper Sandusky 7,Wauseon 7,Withamsville 7,Ada 6,Belpre 6,Brookville 6,Champion Heights 6,Clyde 6,Columbiana 6,Covedale 6,Deer Park 6,Geneva 6,Geneva 6,Germantown 6,Grafton 6,Granville 6,Groveport 6,Howland Center 6,Jackson 6,Moraine 6,Mount Healthy 6,New Carlisle 6,Ontario 6,Pepper Pike 6,Port Clinton 6,The Village of Indian Hill 6,Union 6,Waterville 6,Wheelersburg 6,Willard 6,Apple Valley 5,Canal Fulton 5,Carlisle 5,Chardon 5,Delhi Hills 5,Montrose-Ghent 5,Munroe Falls 5,Nelsonville 5,New Burlington 5,Northwood 5,Northwood 5,Saint Clairsville 5,Summerside 5,Sunbury 5,Turpin Hills 5,Uhrichsville 5,Wellston 5
US|OK|Oklahoma City 631,Tulsa 404,Norman 120,Broken Arrow 107,Lawton 97,Edmond 90,Moore 60,Midwest City 57,Enid 52,Stillwater 49,Muskogee 38,Bartlesville 37,Owasso 35,Shawnee 31,Yukon 26,Ardmore 25,Bixby 25,Ponca City 25,Duncan 23,Del City 22,Jenks 21,Sapulpa 21,Bethany 20,Mustang 20,Sand Springs 20,Altus 19,Claremore 19,El Reno 19,McAlester 18,Ada 17,Durant 17,Tahlequah 17,Chickasha 16,Miami 14,Elk City 13,Glenpool 13,Woodward 13,Choctaw 12,Guymon 12,Okmulgee 12,Weatherford 12,Guthrie 11,Clinton 10,Coweta 10,Warr Acres 10,Newcastle 9,Poteau 9,Pryor 9,Pryor Creek 9,Sallisaw 9,The Village 9,Wagoner 9,Blanchard 8,Cushing 8,Seminole 8,Skiatook 8,Anadarko 7,Blackwell 7,Catoosa 7,Grove 7,Idabel 7,Noble 7,Piedmont 7,Tecumseh 7,Tuttle 7,Collinsville 6,Harrah 6,Henryetta 6,Holdenville 6,Pauls Valley 6,Purcell 6,Vinita 6,Alva 5,Hugo 5,Lone Grove 5,Perry 5,Sulphur 5
US|OR|Portland 632,Salem 165,Eugene 163,Gresham 111,Hillsboro 102,Beaverton 97,Bend 87,Medford 80,Springfield 61,Corvallis 56,Albany 52,Tigard 51,Aloha 49,Keizer 38,Lake Oswego 38,Grants Pass 37,Oregon City 36,McMinnville 34,Redmond 29,Tualatin 27,West Linn 27,Woodburn 25,Forest Grove 24,Newberg 23,Wilsonville 23,Roseburg 22,Ashland 21,Bethany 21,Klamath Falls 21,Milwaukie 21,Hayesville 20,Altamont 19,Sherwood 19,Central Point 18,Happy Valley 18,Canby 17,Hermiston 17,Oak Grove 17,Pendleton 17,Troutdale 17,Coos Bay 16,Four Corners 16,Lebanon 16,Cedar Mill 15,Dallas 15,The Dalles 15,La Grande 13,Oatfield 13,Saint Helens 13,Cornelius 12,Gladstone 12,Damascus 11,Oak Hills 11,Ontario 11,Sandy 11,Astoria 10,Baker City 10,Cottage Grove 10,Monmouth 10,Newport 10,North Bend 10,Prineville 10,Silverton 10,Eagle Point 9,Fairview 9,Florence 9,Independence 9,Lincoln City 9,Molalla 9,Rockcreek 9,Sweet Home 9,Cedar Hills 8,Green 8,Hood River 8,Stayton 8,Sutherlin 8,West Haven-Sylvan 8,White City 8,Clackamas 7,Garden Home-Whitford 7,Jennings Lodge 7,Madras 7,Milton-Freewater 7,North Portland 7,Scappoose 7,Seaside 7,Umatilla 7,Brookings 6,Junction City 6,Raleigh Hills 6,Roseburg North 6,Sheridan 6,Talent 6,Creswell 5,Deschutes River Woods 5,Warrenton 5,Winston 5
US|PA|Philadelphia 1567,Pittsburgh 304,Allentown 120,Erie 99,Reading 88,Scranton 77,Bethlehem 75,Lancaster 59,Levittown 53,Harrisburg 49,Altoona 45,York 44,State College 42,Wilkes-Barre 41,Chester 34,Norristown 34,Mount Lebanon 33,Bethel Park 32,Radnor 31,Wayne 31,Williamsport 29,Cranberry Township 28,Drexel Hill 28,Monroeville 28,Plum 28,Back Mountain 27,Easton 27,Lebanon 26,Hazleton 25,Whitehall Township 25,Pottstown 23,Springfield 23,Allison Park 22,New Castle 22,Chambersburg 21,Baldwin 20,Johnstown 20,King of Prussia 20,Murrysville 20,West Chester 20,West Mifflin 20,Carlisle 19,McKeesport 19,Upper Saint Clair 19,Limerick 18,Lansdale 17,Phoenixville 17,Hermitage 16,Wilkinsburg 16,Willow Grove 16,Bloomsburg 15,Fullerton 15,Hanover 15,Horsham 15,West Norriton 15,Ephrata 14,Franklin Park 14,Greensburg 14,Hershey 14,Indiana 14,Pottsville 14,Sharon 14,Whitehall 14,Butler 13,Coatesville 13,Colonial Park 13,Dunmore 13,Kingston 13,Meadville 13,Montgomeryville 13,New Kensington 13,Saint Marys 13,South Park Township 13,Washington 13,Weigelstown 13,Ardmore 12,Elizabethtown 12,Fernway 12,Lower Burrell 12,Yeadon 12,Broomall 11,Carnot-Moon 11,Darby 11,Emmaus 11,Jefferson Hills 11,Lansdowne 11,Mountain Top 11,Munhall 11,North Versailles 11,Shiloh 11,Shiloh 11,Waynesboro 11,Berwick 10,Brentwood 10,Bristol 10,Columbia 10,Croydon 10,East Stroudsburg 10,Lock Haven 10,Nanticoke 10,Northampton 10,Oil City 10,Park Forest Village 10,Progress 10,Sunbury 10,Uniontown 10,Wyomissing 10,Aliquippa 9,Bala-Cynwyd 9,Beaver Falls 9,Bradford 9,Canonsburg 9,Carbondale 9,Collingdale 9,East York 9,Economy 9,Glenshaw 9,Harleysville 9,Jeannette 9,Lititz 9,Mechanicsburg 9,Middletown 9,Morrisville 9,Northwest Harborcreek 9,Quakertown 9,Swissvale 9,Warren 9,Woodlyn 9,Audubon 8,Bedminster 8,Bellevue 8,Brookhaven 8,Camp Hill 8,Carnegie 8,Castle Shannon 8,Chester Springs 8,Connellsville 8,Conshohocken 8,Dormont 8,Downingtown 8,Doylestown 8,DuBois 8,Ellwood City 8,Fairless Hills 8,Folsom 8,Gettysburg 8,Glenside 8,Grove City 8,Kulpsville 8,Latrobe 8,Lewistown 8,Maple Glen 8,Millersville 8,Mount Joy 8,Old Forge 8,Perkasie 8,Pittston 8,Pleasant Hills 8,Sanatoga 8,Village Green-Green Ridge 8,White Oak 8,Willow Street 8,Wilson 8,Wilson 8,Ambler 7,Ambridge 7,Ancient Oaks 7,Archbald 7,Blandon 7,California 7,Catasauqua 7,Clairton 7,Clifton Heights 7,Folcroft 7,Glenolden 7,Hatboro 7,Homeacre-Lyndora 7,Huntingdon 7,Leola 7,Lower Allen 7,Maple Glen 7,Middletown 7,Milton 7,Monessen 7,New Cumberland 7,Palmyra 7,Parkville 7,Richboro 7,Ridley Park 7,Shamokin 7,Souderton 7,Tacony 7,Tamaqua 7,West View 7,Arlington Heights 6,Bellefonte 6,Blakely 6,Blue Bell 6,Clarion 6,Clearfield 6,Coraopolis 6,Corry 6,Crafton 6,Dickson City 6,Dresher 6,Duquesne 6,Edinboro 6,Enola 6,Exeter 6,Forest Hills 6,Franklin 6,Greenville 6,Hellertown 6,Hollidaysburg 6,Kennett Square 6,Lewisburg 6,Linglestown 6,Lionville 6,McKees Rocks 6,Monaca 6,Moosic 6,Mount Carmel 6,Nazareth 6,New Brighton 6,Norwood 6,Oakmont 6,Oreland 6,Paoli 6,Penn Wynne 6,Plymouth 6,Plymouth Meeting 6,Prospect Park 6,Punxsutawney 6,Red Lion 6,Red Lion 6,Selinsgrove 6,Sharon Hill 6,Shippensburg 6,Somerset 6,South Williamsport 6,Steelton 6,Swarthmore 6,Taylor 6,Trooper 6,Wescosville 6,Bangor 5,Birdsboro 5,Bridgeville 5,Bryn Mawr 5,Collegeville 5,Fort Washington 5,Fox Chapel 5,Kutztown 5,Lehighton 5,Media 5,New Holland 5,Olyphant 5,Oxford 5,Palmerton 5,Paxtonia 5,Sayre 5,Schlusser 5,Schuylkill Haven 5,Shanor-Northvue 5,Shillington 5,Stroudsburg 5,Sugarcreek 5,Titusville 5,Turtle Creek 5,Tyrone 5,Vandergrift 5,Wyndmoor 5
US|RI|Providence 179,Warwick 82,Cranston 81,Pawtucket 72,East Providence 47,Woonsocket 41,Coventry 36,Cumberland 35,North Providence 34,South Kingstown 31,West Warwick 30,Johnston 29,North Kingstown 28,Newport 24,Bristol 23,Lincoln 22,Smithfield 22,Central Falls 19,Portsmouth 18,Westerly 18,Barrington 17,Middletown 17,Narragansett 16,East Greenwich 14,Newport East 12,Valley Falls 12,North Scituate 11,North Smithfield 11,Warren 11,Greenville 9,Charlestown 8,Cumberland Hill 8,Hopkinton 8,Tiverton 8,Wakefield-Peacedale 8,Kingston 7,Exeter 6,Jamestown 6,West Greenwich 6
US|SC|Columbia 134,Charleston 133,North Charleston 108,Mount Pleasant 81,Rock Hill 72,Greenville 65,Summerville 49,Goose Creek 41,Hilton Head Island 41,Sumter 41,Florence 38,Spartanburg 38,Hilton Head 37,Aiken 31,Myrtle Beach 31,Greer 28,Anderson 27,Mauldin 25,Greenwood 23,North Augusta 23,Taylors 22,Conway 21,Easley 21,Saint Andrews 21,Simpsonville 21,Wade Hampton 21,Lexington 20,Socastee 20,Hanahan 18,Bluffton 17,North Myrtle Beach 16,West Columbia 16,Clemson 15,Seven Oaks 15,Berea 14,Cayce 14,Dentsville 14,Five Forks 14,Fort Mill 14,Gantt 14,Ladson 14,Beaufort 13,Gaffney 13,Orangeburg 13,Red Hill 13,Red Hill 13,Irmo 12,Port Royal 12,Forest Acres 11,Parker 11,Moncks Corner 10,Newberry 10,Oak Grove 10,Red Bank 10,Tega Cay 10,Bennettsville 9,Clinton 9,Garden City 9,Georgetown 9,Lake Wylie 9,Lancaster 9,Laurens 9,Little River 9,Woodfield 9,Boiling Springs 8,Fountain Inn 8,Hartsville 8,Murrells Inlet 8,Oak Grove 8,Powdersville 8,Sangaree 8,Sans Souci 8,Seneca 8,Union 8,York 8,Burton 7,Camden 7,Centerville 7,Dillon 7,Lake City 7,Lugoff 7,Marion 7,Welcome 7,Belvedere 6,Cheraw 6,Clover 6,Darlington 6,Homeland Park 6,James Island 6,Laurel Bay 6,Valley Falls 6,Abbeville 5,Batesburg-Leesville 5,Boiling Springs 5,Centerville 5,Central 5,Chester 5,Hardeeville 5,Lake Murray of Richland 5,Piedmont 5,Walterboro 5
US|SD|Sioux Falls 172,Rapid City 74,Aberdeen 28,Brookings 24,Watertown 22,Mitchell 16,Yankton 15,Pierre 14,Huron 13,Spearfish 11,Vermillion 11,Brandon 10,Box Elder 9,Rapid Valley 8,Madison 7,Sturgis 7,Belle Fourche 6,Harrisburg 5
US|TN|Memphis 656,Nashville 531,Knoxville 185,Chattanooga 177,East Chattanooga 154,Clarksville 149,Murfreesboro 126,Franklin 73,Jackson 67,Johnson City 66,Bartlett 59,Hendersonville 56,Kingsport 53,Collierville 49,Smyrna 47,Cleveland 44,Brentwood 42,Germantown 39,Columbia 37,Spring Hill 36,La Vergne 35,Gallatin 34,Cookeville 32,Mount Juliet 32,Lebanon 30,Morristown 29,Oak Ridge 29,Maryville 28,Bristol 27,Farragut 22,East Ridge 21,Shelbyville 21,Tullahoma 19,Dyersburg 17,Goodlettsville 17,Springfield 17,Sevierville 16,Dickson 15,East Brainerd 15,Greeneville 15,Athens 14,Elizabethton 14,McMinnville 14,Lakeland 13,Middle Valley 13,Soddy-Daisy 13,Arlington 12,Portland 12,Red Bank 12,Collegedale 11,Crossville 11,Lawrenceburg 11,Lewisburg 11,Manchester 11,Martin 11,Millington 11,Seymour 11,Union City 11,White House 11,Bloomingdale 10,Brownsville 10,Christiana 10,Clinton 10,Paris 10,Alcoa 9,Atoka 9,Covington 9,Jefferson City 9,Lenoir City 9,Signal Mountain 9,Winchester 9,Fairview 8,Harrison 8,Humboldt 8,Lexington 8,Milan 8,Pulaski 8,Ripley 8,Church Hill 7,Colonial Heights 7,Dayton 7,Fairfield Glade 7,Fayetteville 7,Green Hill 7,Greenbrier 7,Henderson 7,LaFollette 7,Millersville 7,Newport 7,Nolensville 7,Oakland 7,Savannah 7,South Cleveland 7,Erwin 6,Harriman 6,Kingston 6,Loudon 6,Lynchburg 6,Munford 6,Pigeon Forge 6,Sweetwater 6,Tellico Village 6,Bolivar 5,Dunlap 5,Eagleton Village 5,Forest Hills 5,Jonesborough 5,McKenzie 5,Mount Carmel 5,Mount Carmel 5,Rockwood 5,Sparta 5
US|TX|Houston 2296,San Antonio 1470,Dallas 1300,Austin 932,Fort Worth 833,El Paso 681,Arlington 388,Corpus Christi 324,Plano 284,Laredo 255,Lubbock 249,Garland 237,Irving 237,Amarillo 199,Grand Prairie 188,Brownsville 184,McKinney 163,Frisco 154,Pasadena 154,Mesquite 145,Killeen 141,McAllen 140,Carrollton 133,Midland 133,Waco 132,Denton 131,Abilene 122,Odessa 119,Beaumont 118,Round Rock 116,Richardson 111,Pearland 109,College Station 108,Wichita Falls 105,Lewisville 104,Tyler 104,San Angelo 100,Alief 99,Allen 98,League City 98,The Woodlands 94,Sugar Land 88,Edinburg 84,Mission 83,Bryan 82,Longview 82,Pharr 77,Baytown 76,Missouri City 74,Temple 72,Flower Mound 71,New Braunfels 71,Conroe 69,North Richland Hills 69,Victoria 68,Atascocita 66,Cedar Park 66,Harlingen 66,Georgetown 64,Mansfield 64,San Marcos 61,Rowlett 60,Pflugerville 57,Port Arthur 55,Euless 54,Spring 54,DeSoto 52,Grapevine 51,Galveston 50,Bedford 49,Cedar Hill 49,Texas City 48,Wylie 47,Cypress 46,Keller 46,Burleson 44,Haltom City 44,Rockwall 43,The Colony 42,Coppell 41,Huntsville 41,Sherman 41,Duncanville 40,Friendswood 39,Hurst 39,Lancaster 39,Weslaco 39,Channelview 38,Leander 38,Little Elm 38,Schertz 38,Mission Bend 37,San Juan 37,Texarkana 37,Del Rio 36,Kyle 36,Lufkin 36,Rosenberg 36,La Porte 35,Deer Park 34,Nacogdoches 34,Copperas Cove 33,Farmers Branch 33,Socorro 33,Waxahachie 33,Cleburne 30,Fort Hood 30,Southlake 30,Big Spring 29,Eagle Pass 29,Harker Heights 29,Socorro Mission Number 1 Colonia 29,Weatherford 29,Lake Jackson 28,Seguin 28,Cibolo 27,Greenville 27,Alvin 26,Kingsville 26,Balch Springs 25,Colleyville 25,Paris 25,Sachse 25,University Park 25,Watauga 25,Corsicana 24,Marshall 24,San Benito 24,Benbrook 23,Cloverleaf 23,Denison 23,Hutto 23,Kerrville 23,West Odessa 23,Brushy Creek 22,Converse 22,Midlothian 22,Saginaw 22,Belton 21,Canyon Lake 21,Corinth 21,Murphy 21,Plainview 21,Dickinson 20,Stephenville 20,Universal City 20,Alamo 19,Alice 19,Angleton 19,Bellaire 19,Brownwood 19,Ennis 19,Fresno 19,Horizon City 19,Orange 19,Bay City 18,Cinco Ranch 18,Forney 18,Palestine 18,Pampa 18,South Houston 18,Stafford 18,Brenham 17,Donna 17,Mercedes 17,Nederland 17,Taylor 17,Terrell 17,White Settlement 17,Addison 16,Aldine 16,Alton 16,Gainesville 16,Gatesville 16,Groves 16,Highland Village 16,Humble 16,Jollyville 16,Katy 16,La Marque 16,Mount Pleasant 16,Pecan Grove 16,Portland 16,Prosper 16,Seagoville 16,Sulphur Springs 16,Uvalde 16,West University Place 16,Canyon 15,Crowley 15,Dumas 15,Hereford 15,Jacksonville 15,Kilgore 15,Live Oak 15,Mineral Wells 15,New Territory 15,Andrews 14,Boerne 14,Buda 14,Henderson 14,Hewitt 14,Hidalgo 14,Lakeway 14,Levelland 14,Rio Grande City 14,Seabrook 14,Sienna Plantation 14,Athens 13,Beeville 13,Borger 13,Forest Hill 13,Lockhart 13,Port Neches 13,Rendon 13,Santa Fe 13,Timberwood Park 13,Azle 12,El Campo 12,Four Corners 12,Freeport 12,Glenn Heights 12,Greatwood 12,La Homa 12,Lumberton 12,Port Lavaca 12,Red Oak 12,Richmond 12,Robstown 12,Snyder 12,Tomball 12,Trophy Club 12,Wells Branch 12,Anna 11,Burkburnett 11,Clute 11,Fredericksburg 11,Galena Park 11,Jacinto City 11,Leon Valley 11,Raymondville 11,Robinson 11,Royse City 11,Sweetwater 11,Vernon 11,Vidor 11,Webster 11,Bellmead 10,Bonham 10,Brownfield 10,Fate 10,Ingleside 10,Lackland Air Force Base 10,Pearsall 10,Pecos 10,Pleasanton 10,Rockport 10,Roma 10,Roma-Los Saenz 10,Anderson Mill 9,Aransas Pass 9,Bacliff 9,Commerce 9,Eidson Road 9,Elgin 9,Fort Bliss 9,Fort Stockton 9,Graham 9,Granbury 9,Helotes 9,Highland Park 9,Hondo 9,Kirby 9,Lamesa 9,Liberty 9,Perryton 9,Princeton 9,San Elizario 9,Selma 9,Wharton 9,Woodway 9,Alamo Heights 8,Bastrop 8,Bridge City 8,Celina 8,Cleveland 8,Dalhart 8,Dayton 8,Fabens 8,Fairview 8,Gonzales 8,Heath 8,Highlands 8,Hillsboro 8,Hitchcock 8,Jasper 8,Jersey Village 8,Kennedale 8,Lake Dallas 8,Lampasas 8,Manor 8,Manvel 8,Monahans 8,Richland Hills 8,River Oaks 8,Sanger 8,West Livingston 8,Whitehouse 8,Cameron Park 7,Cameron Park Colonia 7,Carthage 7,Crockett 7,Crystal City 7,Cuero 7,Decatur 7,Eagle Mountain 7,Elsa 7,Fair Oaks Ranch 7,Floresville 7,Hempstead 7,Homestead Meadows South 7,Hornsby Bend 7,Kaufman 7,La Feria 7,Lacy-Lakeview 7,Lago Vista 7,Lantana 7,Los Fresnos 7,Lucas 7,Melissa 7,Mexia 7,Murillo Colonia 7,Navasota 7,Roanoke 7,Seminole 7,Silsbee 7,Alpine 6,Alton North (historical) 6,Anthony 6,Atlanta 6,Bee Cave 6,Brady 6,Breckenridge 6,Briar 6,Bridgeport 6,Burnet 6,Camp Swift 6,Canutillo 6,Carrizo Springs 6,Center 6,Childress 6,Edna 6,Everman 6,Fulshear 6,Gladewater 6,Gun Barrel City 6,Hutchins 6,Iowa Park 6,Joshua 6,Keene 6,Kermit 6,Kingsland 6,Lindale 6,Littlefield 6,Luling 6,Marble Falls 6,Marlin 6,Mila Doce 6,Nurillo 6,Palmview 6,Palmview South 6,Prairie View 6,Progreso 6,Rockdale 6,Rusk 6,Sealy 6,Sinton 6,Slaton 6,Sunnyvale 6,White Oak 6,Willis 6,Windcrest 6,Yoakum 6,Bowie 5,Brookshire 5,Cameron 5,Center 5,Diboll 5,Doffing 5,Giddings 5,Gilmer 5,Granite Shoals 5,Homestead Meadows North 5,Lakehills 5,Livingston 5,Mathis 5,McGregor 5,Mont Belvieu 5,Muleshoe 5,Pecan Plantation 5,Perezville 5,Port Isabel 5,Post 5,Shady Hollow 5,Terrell Hills 5,Wake Village 5,Zapata 5
US|UT|Salt Lake City 193,West Valley City 136,Provo 115,West Jordan 112,Orem 94,Sandy 87,Ogden 85,Layton 74,Saint George 73,South Jordan 67,Millcreek 62,Taylorsville 61,Lehi 58,Logan 50,Murray 49,Draper 47,Bountiful 44,Riverton 42,Pleasant Grove 38,Roy 38,Spanish Fork 38,Kearns 36,Cottonwood Heights 34,Midvale 33,Tooele 33,Springville 32,Clearfield 31,Herriman 31,Holladay 31,Cedar City 30,Kaysville 30,American Fork 28,Eagle Mountain 27,Magna 27,Syracuse 27,Saratoga Springs 25,South Salt Lake 25,Washington 24,Farmington 23,Clinton 21,East Millcreek 21,North Salt Lake 20,Payson 20,Brigham City 19,Highland 18,North Ogden 18,Centerville 17,South Ogden 17,Hurricane 16,Oquirrh 12,West Haven 12,Bluffdale 11,Lindon 11,Santaquin 11,Smithfield 11,Vernal 11,Woods Cross 11,Alpine 10,Canyon Rim 10,Cedar Hills 10,Grantsville 10,North Logan 10,West Point 10,Heber City 9,Mapleton 9,Pleasant View 9,Riverdale 9,Washington Terrace 9,Hooper 8,Hyrum 8,Ivins 8,Little Cottonwood Creek Valley 8,Park City 8,Price 8,Richfield 8,Summit Park 8,Tremonton 8,Ephraim 7,Farr West 7,Mount Olympus 7,Providence 7,Roosevelt 7,Salem 7,Santa Clara 7,South Weber 7,Enoch 6,Fruit Heights 6,Harrisville 6,Nephi 6,Nibley 6,Plain City 6,Snyderville 6,West Bountiful 6,Moab 5,Stansbury park 5,Sunset 5,White City 5
US|VA|Virginia Beach 453,Norfolk 246,Chesapeake 235,Richmond 220,Arlington 208,Newport News 182,Alexandria 154,East Hampton 148,Hampton 136,Roanoke 100,Portsmouth Heights 99,Portsmouth 96,Suffolk 88,South Suffolk 81,Lynchburg 80,Centreville 71,Dale City 66,West Lynchburg 66,Reston 58,Harrisonburg 53,Leesburg 51,McLean 48,Charlottesville 47,Tuckahoe 45,Ashburn 44,Blacksburg 44,Danville 42,Manassas 42,Annandale 41,Burke 41,Lake Ridge 41,Linton Hall 36,Mechanicsville 36,Oak Hill 34,Oakton 34,Petersburg 32,Springfield 30,West Falls Church 29,Fredericksburg 28,Sterling 28,Winchester 27,Cave Spring 25,Herndon 25,Salem 25,Short Pump 25,Baileys Crossroads 24,Fairfax 24,South Riding 24,Staunton 24,Chantilly 23,Lincolnia 23,Christiansburg 22,Hopewell 22,West Springfield 22,Chester 21,Waynesboro 21,Woodlawn 21,Montclair 20,Rose Hill 20,Tysons Corner 20,Lorton 19,Colonial Heights 18,Culpeper 18,Franconia 18,Meadowbrook 18,Bristol 17,Idylwood 17,Laurel 17,Radford 17,Vienna 17,Bon Air 16,Buckhall 16,Cherry Hill 16,Fort Hunt 16,Highland Springs 16,Hybla Valley 16,Manassas Park 16,Sudley 16,Wolf Trap 16,Bull Run 15,East Highland Park 15,Front Royal 15,Glen Allen 15,Great Falls 15,Groveton 15,Hollins 15,Merrifield 15,Williamsburg 15,Falls Church 14,Martinsville 14,Brandermill 13,Kings Park West 13,Newington 13,Broadlands 12,Dranesville 12,Fairfax Station 12,Lakeside 12,Mount Vernon 12,Poquoson 12,Sugarland Run 12,Timberlake 12,Gainesville 11,Huntington 11,Lowes Island 11,Madison Heights 11,Brambleton 10,Countryside 10,Lake Barcroft 10,Lake Monticello 10,Rosslyn 10,Warrenton 10,Wyndham 10,Dunn Loring 9,Forest 9,Gloucester Point 9,Pulaski 9,Purcellville 9,Seven Corners 9,Stuarts Draft 9,Abingdon 8,Ashland 8,Dumbarton 8,Farmville 8,Floris 8,Fort Lee 8,Franklin 8,Greenbriar 8,Hollymead 8,Montrose 8,New Baltimore 8,Sandston 8,Smithfield 8,South Boston 8,Triangle 8,Vinton 8,West Gate 8,Woodburn 8,Wytheville 8,Yorkshire 8,Aquia Harbour 7,Bedford 7,Belle Haven 7,Buena Vista 7,Collinsville 7,Ettrick 7,Fishersville 7,Fort Belvoir 7,Galax 7,Independent Hill 7,Laurel Hill 7,Lexington 7,Mantua 7,North Springfield 7,Strasburg 7,Woodlake 7,Bellwood 6,Belmont 6,Bensley 6,Big Stone Gap 6,Bridgewater 6,Covington 6,Crozet 6,Marion 6,Pimmit Hills 6,Potomac Mills 6,Richlands 6,Bluefield 5,Chamberlayne 5,Dumfries 5,Emporia 5,Woodstock 5
US|VT|Burlington 42,South Burlington 19,Colchester 17,Rutland 16,Essex Junction 10,Hartford 10,Barre 9,Bennington 9,Montpelier 8,St Johnsbury 8,Williston 8,Brattleboro 7,Middlebury (village) 7,Saint Albans 7,Winooski 7,Morristown 6,Saint Johnsbury 6,Lyndon 5,Rockingham 5
US|WA|Seattle 684,Spokane 213,Tacoma 208,Vancouver 173,Bellevue 140,Kent 127,Everett 108,Renton 100,Federal Way 95,Spokane Valley 95,Yakima 94,Kirkland 87,Bellingham 85,Kennewick 79,Auburn 77,Pasco 69,Marysville 67,Redmond 61,Lakewood 60,Shoreline 55,Richland 54,Sammamish 52,South Hill 52,Burien 50,Olympia 50,City of Sammamish 46,Lacey 46,Bothell 43,Edmonds 41,Bremerton 40,Puyallup 40,Longview 37,Lynnwood 37,Issaquah 36,Parkland 36,Mount Vernon 34,Wenatchee 34,West Lake Sammamish 34,Pullman 33,University Place 33,Walla Walla 32,Des Moines 31,Lake Stevens 31,East Hill-Meridian 30,SeaTac 28,Spanaway 27,Maple Valley 26,North Creek 26,Mercer Island 25,Bainbridge Island 24,Graham 23,Inglewood-Finn Hill 23,Oak Harbor 23,Picnic Point-North Lynnwood 23,Camas 22,Cottage Lake 22,Kenmore 22,Moses Lake 22,Mountlake Terrace 21,Mukilteo 21,Silver Firs 21,West Lake Stevens 21,Bonney Lake 20,Eastmont 20,Mill Creek 20,Orchards 20,Salmon Creek 20,Tukwila 20,Arlington 19,Battle Ground 19,Covington 19,Ellensburg 19,Fairwood 19,Frederickson 19,Hazel Dell 19,Port Angeles 19,Silverdale 19,Tumwater 19,Union Hill-Novelty Hill 19,Five Corners 18,Monroe 18,Bothell West 17,Centralia 17,Aberdeen 16,Anacortes 16,Bryn Mawr-Skyway 16,Mill Creek East 16,Sunnyside 16,Martha Lake 15,Washougal 15,Camano 14,East Wenatchee 14,Elk Plain 14,Lynden 14,Port Orchard 14,West Richland 14,Artondale 13,Ferndale 13,Kingsgate 13,Lake Forest Park 13,Lakeland North 13,Lea Hill 13,Snoqualmie 13,West Valley 13,White Center 13,Cheney 12,Enumclaw 12,Kelso 12,Lakeland South 12,Woodinville 12,East Renton Highlands 11,Grandview 11,Joint Base Lewis McChord 11,Klahanie 11,Maltby 11,Newcastle 11,Prairie Ridge 11,Sedro-Woolley 11,Vashon 11,Edgewood 10,Fife 10,Lake Morton-Berrydale 10,Minnehaha 10,Poulsbo 10,Shelton 10,Snohomish 10,Sumner 10,Walnut Grove 10,Burlington 9,College Place 9,DuPont 9,East Wenatchee Bench 9,Gig Harbor 9,Liberty Lake 9,Midland 9,Picnic Point 9,Port Townsend 9,Toppenish 9,Tulalip 9,Alderwood Manor 8,Birch Bay 8,Bothell East 8,Duvall 8,Ephrata 8,Fairwood 8,Hoquiam 8,Lake Stickney 8,Mill Plain 8,Milton 8,Mount Vista 8,Othello 8,Selah 8,Summit 8,Waller 8,Yelm 8,Airway Heights 7,Brier 7,Chehalis 7,Clarkston 7,Felida 7,Fircrest 7,Lake Shore 7,Mead 7,Normandy Park 7,North Bend 7,Orting 7,Pacific 7,Parkwood 7,Quincy 7,Sequim 7,Stanwood 7,Summit View 7,Terrace Heights 7,Wollochet 7,Bangor Trident Base 6,Barberton 6,Clarkston Heights-Vineland 6,Country Homes 6,East Port Orchard 6,Finley 6,Hobart 6,Ocean Shores 6,Otis Orchards-East Farms 6,Prosser 6,Ridgefield 6,Riverton 6,Steilacoom 6,Sudden Valley 6,Tanglewilde 6,Tanglewilde-Thompson Place 6,Union Gap 6,West Side Highway 6,Woodland 6,Woods Creek 6,Blaine 5,Boulevard Park 5,Connell 5,Manchester 5,Maplewood 5,Tracyton 5,Wapato 5,West Clarkston-Highland 5
US|WI|Milwaukee 600,Madison 249,Green Bay 105,Kenosha 100,Racine 78,Appleton 74,Waukesha 72,Eau Claire 68,Oshkosh 67,Janesville 64,West Allis 61,La Crosse 52,North La Crosse 50,Sheboygan 49,Wauwatosa 48,Fond du Lac 43,New Berlin 40,Wausau 39,Brookfield 38,Beloit 37,Greenfield 37,Franklin 36,Menomonee Falls 36,Oak Creek 35,Manitowoc 33,Sun Prairie 32,West Bend 32,Fitchburg 28,Stevens Point 27,Superior 27,Mount Pleasant 26,Neenah 26,Caledonia 25,De Pere 25,Muskego 25,Watertown 24,Mequon 23,Pleasant Prairie 21,South Milwaukee 21,Germantown 20,Howard 19,Marshfield 19,Middleton 19,Cudahy 18,Menasha 18,Onalaska 18,Wisconsin Rapids 18,Ashwaubenon 17,Beaver Dam 17,Kaukauna 16,Menomonie 16,Oconomowoc 16,Bellevue 15,River Falls 15,Weston 15,Whitewater 15,Allouez 14,Chippewa Falls 14,Greendale 14,Hartford 14,Hudson 14,Whitefish Bay 14,Glendale 13,Platteville 13,Shorewood 13,Stoughton 13,Verona 13,Waunakee 13,Baraboo 12,Brown Deer 12,Fort Atkinson 12,Grafton 12,Plover 12,Port Washington 12,Richfield 12,Suamico 12,Burlington 11,Cedarburg 11,Little Chute 11,Marinette 11,Monroe 11,Salem 11,Sussex 11,Two Rivers 11,Waupun 11,Elkhorn 10,Holmen 10,Oregon 10,Portage 10,Reedsburg 10,Sparta 10,De Forest 9,Hartland 9,Merrill 9,New Richmond 9,Plymouth 9,Saint Francis 9,Shawano 9,Somers 9,Sturgeon Bay 9,Tomah 9,Antigo 8,Ashland 8,Delavan 8,Hales Corners 8,Hobart 8,Jefferson 8,Kronenwetter 8,Lake Geneva 8,McFarland 8,Monona 8,Mukwonago 8,Pewaukee 8,Rhinelander 8,Rice Lake 8,Ripon 8,Sheboygan Falls 8,Altoona 7,Cottage Grove 7,Delafield 7,Fox Point 7,Harrison 7,Jackson 7,Kimberly 7,Lake Hallie 7,Mount Horeb 7,New London 7,Sturtevant 7,Edgerton 6,Elm Grove 6,Lake Mills 6,Milton 6,Prairie du Chien 6,Rib Mountain 6,Twin Lakes 6,Waupaca 6,Berlin 5,Evansville 5,North Fond du Lac 5,Richland Center 5,Rothschild 5,Slinger 5,Tichigan 5,Waterford 5,West Salem 5,Wind Lake 5
US|WV|Charleston 50,Huntington 49,Morgantown 31,Parkersburg 31,Wheeling 28,Fairmont 19,Weirton 19,Weirton Heights 19,Martinsburg 18,Beckley 17,Clarksburg 16,South Charleston 13,Teays Valley 13,Saint Albans 11,Vienna 11,Bluefield 10,Cross Lanes 10,Moundsville 9,Bridgeport 8,Cheat Lake 8,Dunbar 8,Oak Hill 8,Elkins 7,Nitro 7,Pea Ridge 7,Buckhannon 6,Charles Town 6,Hurricane 6,Princeton 6,Brookhaven 5,Grafton 5,Keyser 5,New Martinsville 5
US|WY|Cheyenne 63,Casper 60,Gillette 33,Laramie 32,Rock Springs 24,Sheridan 18,Evanston 12,Green River 12,Jackson 11,Riverton 11,Cody 10,Rawlins 9,Lander 8,Douglas 7,Torrington 7,Powell 6,Ranchettes 6,Worland 5
UY|Artigas|Artigas 42
UY|Canelones|Las Piedras 70,Barros Blancos 32,Pando 24,Canelones 20,La Paz 20,Progreso 16,Santa Lucía 16,Paso de Carrasco 15
UY|Cerro Largo|Melo 51
UY|Colonia|Colonia del Sacramento 22,Carmelo 17
UY|Durazno Department|Durazno 34
UY|Flores Department|Trinidad 21
UY|Florida|Florida 32
UY|Lavalleja|Minas 38
UY|Maldonado|Maldonado 55,San Carlos 25
UY|Montevideo Department|Montevideo 1271
UY|Paysandú Department|Paysandú 73
UY|Rivera Department|Rivera 65
UY|Rocha Department|Rocha 26
UY|Río Negro Department|Fray Bentos 23,Young 16
UY|Salto Department|Salto 100
UY|San José Department|San José de Mayo 37,Delta del Tigre 18
UY|Soriano|Mercedes 42,Dolores 16
UY|Tacuarembó Department|Tacuarembó 52
UY|Treinta y Tres Department|Treinta y Tres 26
UZ|Andijan Region|Andijon 318,Asaka 57,Qo‘rg‘ontepa 26,Xo‘jaobod 17
UZ|Bukhara|Bukhara 248,Kogon Shahri 63,G’ijduvon Shahri 41,Shofirkon Shahri 27,Karakul’ 22,Vobkent Shahri 17,Galaosiyo Shahri 16
UZ|Fergana|Qo‘qon 187,Fergana 164,Marg‘ilon 133,Quva 33,Quvasoy 32,Toshloq 27,Oltiariq 26,Beshariq 22,Kirguli 20,Yaypan 20
UZ|Jizzakh Region|Jizzax 153,Zomin Shaharchasi 27,Gagarin Shahri 25,Paxtakor Shahri 21,Dashtobod 20,Do’stlik Shahri 17
UZ|Karakalpakstan|Nukus 230,Oltinko‘l 59,Beruniy 51,Xo‘jayli Shahri 50,Novyy Turtkul’ 49,Manghit 31
UZ|Namangan|Namangan 432,Chust 65,Chortoq 50,Kosonsoy 44,Uchqŭrghon Shahri 33,Uychi 30,Toshbuloq 29,To‘rqao‘rg‘on 28,Yangiqo‘rg‘on 28,Haqqulobod 26,Pop 22
UZ|Navoiy Region|Navoiy 130,Nurota 29,Yangirabot 25
UZ|Qashqadaryo|Qarshi 223,Koson 60,Shahrisabz 57,Kitob 42,Muborak 29,G‘uzor 25,Chiroqchi 19,Beshkent 17
UZ|Samarqand Region|Samarkand 319,Kattaqo’rg’on Shahri 59,Urgut Shahri 47,Oqtosh 38,Bulung’ur Shahri 27,Payshamba Shahri 25,Juma Shahri 20,Chelak 17
UZ|Sirdaryo Region|Guliston 53,Yangiyer 33,Sirdaryo 27
UZ|Surxondaryo Region|Tirmiz 140,Denov 69,Boysun 25,Sho‘rchi 25
UZ|Tashkent|Tashkent 1978,Bektemir 26
UZ|Tashkent Region|Chirchiq 168,Angren 127,Olmaliq 121,Bekobod 86,Yangiyŭl 60,Ohangaron 36,Parkent 36,Iskandar 28,Piskent 28,Qibray 28,Salor 26,Chinoz 25,G‘azalkent 25,Yangiobod 25,Zafar 25,Tŭytepa 21,Bo‘ka 20
UZ|Xorazm Region|Urganch 150,Khiwa 56,Gurlan 28,Showot 27,Hazorasp 18,Qŭshkŭpir 17
VC|Saint George Parish|Kingstown 25
VE|Amazonas|Puerto Ayacucho 53
VE|Anzoátegui|Barcelona 425,Puerto La Cruz 370,El Tigre 151,Anaco 118,San José de Guanipa 62,Cantaura 33
VE|Apure|San Fernando de Apure 79,Guasdualito 31
VE|Aragua|Maracay 1754,Turmero 345,El Limón 148,Palo Negro 129,Cagua 119,La Victoria 87,Villa de Cura 77,San Mateo 50,Las Tejerías 33
VE|Barinas|Barinas 353,Alto Barinas 284,Barinitas 34
VE|Bolívar|Ciudad Guayana 747,Ciudad Bolívar 338,Upata 54,Santa Elena de Uairén 30
VE|Carabobo|Valencia 1385,Puerto Cabello 174,Guacara 152,Mariara 105,Güigüe 72,Morón 44,San Joaquín 42,Tacarigua 39
VE|Cojedes|Tinaquillo 82,San Carlos 77
VE|Delta Amacuro|Tucupita 52
VE|Distrito Federal|Caracas 3000
VE|Falcón|Coro 195,Punto Fijo 132,Punta Cardón 59
VE|Guárico|Calabozo 117,Valle de La Pascua 89,San Juan de los Morros 88,Zaraza 41,Altagracia de Orituco 40
VE|Lara|Barquisimeto 809,Carora 94,El Tocuyo 53,Quíbor 42,Los Rastrojos 35
VE|Miranda|Petare 365,Santa Teresa del Tuy 279,Baruta 244,Guatire 192,Cúa 183,Guarenas 182,Ocumare del Tuy 166,Los Teques 141,Charallave 129,Chacao 65,San Antonio de Los Altos 64,Caucaguita 59,El Hatillo 58,Los Dos Caminos 58,Caucagüito 53,Carrizal 41
VE|Monagas|Maturín 411
VE|Mérida|Mérida 300,Mucumpiz 215,Ejido 107,El Vigía 59
VE|Nueva Esparta|Porlamar 87,La Asunción 35,Juan Griego 28
VE|Portuguesa|Acarigua 144,Guanare 112,Araure 73,Villa Bruzual 28
VE|Sucre|Cumaná 258,Carúpano 112,Güiria 40
VE|Trujillo|Valera 94,Trujillo 38
VE|Táchira|San Cristóbal 247,Rubio 52,Colón 38,San Antonio del Táchira 32,La Fría 27,Táriba 27
VE|Vargas|Catia La Mar 107,Maiquetía 53,Caraballeda 38,La Guaira 25
VE|Yaracuy|Yaritagua 90,San Felipe 77,Chivacoa 46,Nirgua 30
VE|Zulia|Maracaibo 2225,Cabimas 201,La Villa del Rosario 65,Machiques 63,San Carlos del Zulia 57,Lagunillas 44,Santa Rita 32
VI|Saint Croix Island|Saint Croix 51
VI|Saint Thomas Island|Charlotte Amalie 20
VN|An Giang Province|Long Xuyên 158,Cho Dok 70
VN|Bà Rịa–Vũng Tàu Province|Vũng Tàu 210
VN|Bình Dương Province|Thủ Dầu Một 91
VN|Bình Phước Province|Don Luan 24,Bình Long 15
VN|Bình Thuận Province|La Gi 161,Phan Thiết 161
VN|Bình Định Province|Qui Nhon 210
VN|Bạc Liêu Province|Bạc Liêu 108
VN|Bắc Giang Province|Bắc Giang 54
VN|Bắc Kạn Province|Bắc Kạn 18
VN|Bắc Ninh Province|Cung Kiệm 80,Bắc Ninh 44
VN|Bến Tre Province|Bến Tre 59
VN|Can Tho|Cần Thơ 260
VN|Cao Bằng Province|Cao Bằng 41
VN|Cà Mau Province|Cà Mau 112
VN|Da Nang|Da Nang 752
VN|Gia Lai Province|Pleiku 114
VN|Haiphong|Haiphong 603,Cát Bà 30
VN|Hanoi|Hanoi 1431,Hà Đông 51,Sơn Tây 41
VN|Ho Chi Minh|Ho Chi Minh City 3467,Củ Chi 75,Cần Giờ 55
VN|Hà Giang Province|Hà Giang 33
VN|Hà Nam Province|Phủ Lý 32
VN|Hà Tĩnh Province|Hà Tĩnh 28
VN|Hòa Bình Province|Hòa Bình 105
VN|Hưng Yên Province|Hưng Yên 40
VN|Hải Dương Province|Hải Dương 58
VN|Hậu Giang|Vị Thanh 24
VN|Khánh Hòa Province|Nha Trang 283,Cam Ranh 147
VN|Kiên Giang Province|Rạch Giá 228,Hà Tiên 40,Dương Đông 15
VN|Kon Tum|Kon Tum 47
VN|Long An Povince|Cần Giuộc 152,Tân An 65
VN|Lào Cai Province|Lào Cai 37
VN|Lâm Đồng Province|Ðà Lạt 197,Đưc Trọng 161,Bảo Lộc 152,Đinh Văn 16
VN|Lạng Sơn Province|Lạng Sơn 56
VN|Nam Định Province|Nam Định 193
VN|Nghệ An Province|Vinh 164,Yên Vinh 107
VN|Ninh Bình Province|Ninh Bình 37
VN|Ninh Thuận Province|Phan Rang-Tháp Chàm 92
VN|Phú Thọ Province|Việt Trì 93
VN|Phú Yên Province|Sông Cầu 94,Tuy Hòa 70
VN|Quảng Bình Province|Kwang Binh 31
VN|Quảng Nam Province|Tam Kỳ 59,Hội An 33
VN|Quảng Ngãi Province|Quảng Ngãi 33
VN|Quảng Ninh|Hạ Long 148,Cẩm Phả Mines 135,Móng Cái 73,Thành Phố Uông Bí 64
VN|Quảng Trị Province|Ðông Hà 18
VN|Sóc Trăng Province|Sóc Trăng 114
VN|Sơn La Province|Sơn La 19
VN|Thanh Hóa Province|Thanh Hóa 112,Bỉm Sơn 54
VN|Thái Bình Province|Thái Bình 53
VN|Thái Nguyên Province|Thái Nguyên 134
VN|Thừa Thiên Huế Province|Huế 287
VN|Tiền Giang|Mỹ Tho 122
VN|Trà Vinh Province|Trà Vinh 57
VN|Tuyên Quang Province|Tuyên Quang 36
VN|Tây Ninh Province|Phú Khương 48,Tây Ninh 36
VN|Vĩnh Long Province|Vĩnh Long 103
VN|Vĩnh Phúc Province|Vĩnh Yên 18
VN|Yên Bái Province|Yên Bái 97
VN|Điện Biên Province|Dien Bien Phu 40
VN|Đắk Lắk|Buôn Ma Thuột 147
VN|Đồng Nai Province|Biên Hòa 407
VN|Đồng Tháp Province|Sa Dec 204,Cao Lãnh 64,Thị Trấn Tân Thành 23
VU|Shefa|Port-Vila 36
WS|Tuamasaga|Apia 40
XK|Ferizaj|Ferizaj 60,Shtime 35
XK|Gjakova|Gjakovë 94,Deçan 51,Orahovac 22
XK|Gjilan|Gjilan 52,Vitina 47
XK|Mitrovica|Mitrovicë 107,Vushtrri 31,Leposaviq 19,Zvečan 17
XK|Pec|Peć 49,Istok 40
XK|Pristina|Pristina 550,Glogovac 59,Podujeva 35,Kosovo Polje 16
XK|Prizren|Prizren 171,Suva Reka 72,Dragash 35,Llazicë 20
YE|Abyan Governorate|Zinjibār 20
YE|Aden|Aden 551
YE|Al Bayda|Al Bayda 38
YE|Al Hudaydah|Al Ḩudaydah 618,Zabīd 53,Bājil 48,Bayt al Faqīh 34
YE|Al Jawf|Al Ḩazm 18
YE|Dhamār|Dhamār 160
YE|Ibb Governorate|Ibb 235,Dhī as Sufāl 38,Yarīm 33
YE|Laḩij|Laḩij 23
YE|Ma’rib|Ma'rib 17
YE|Muhafazat Hadramaout|Mukalla 258
YE|Omran|‘Amrān 91
YE|Sanaa Governorate|Sanaa 1937,Sayyān 69,Saḩar 32
YE|Shabwah|Ataq 37
YE|Ta‘izz|Ta‘izz 615
YE|Şa‘dah|Sa'dah 52
YE|Ḩajjah|Ḩajjah 44
YT|Dzaoudzi|Dzaoudzi 15
YT|Koungou|Koungou 18
YT|Mamoudzou|Mamoudzou 55
ZA|Eastern Cape|Port Elizabeth 968,East London 479,Uitenhage 229,Bhisho 137,Queenstown 105,Grahamstown 92,Mthatha 79,Graaff-Reinet 63,Fort Beaufort 58,Aliwal North 44,Stutterheim 36,Butterworth 34,Cradock 33,Lady Frere 25,Queensdale 20,Kruisfontein 19,Middelburg 18,Port Alfred 18,Somerset East 16
ZA|Free State|Bloemfontein 463,Welkom 432,Botshabelo 310,Virginia 123,Kroonstad 104,Kutloanong 95,Bethlehem 84,Phuthaditjhaba 84,Sasolburg 77,Bothaville 72,Parys 71,Heilbron 55,Viljoenskroon 55,Wesselsbron 43,Senekal 40,Thaba Nchu 39,Harrismith 35,Theunissen 35,Allanridge 32,Hennenman 23,Ladybrand 17,Reitz 17
ZA|Gauteng|Johannesburg 2026,Soweto 1695,Pretoria 1619,Benoni 605,Tembisa 512,Vereeniging 475,Boksburg 445,Krugersdorp 379,Randburg 337,Brakpan 306,Vanderbijlpark 247,Centurion 233,Roodepoort 225,Carletonville 182,Midrand 173,Westonaria 157,Nigel 141,Randfontein 134,Alberton 122,Mabopane 97,Heidelberg 64,Edenvale 49,Ekangala 38,Bronkhorstspruit 27,Cullinan 25,Midstream 25
ZA|KwaZulu-Natal|Durban 3120,Pietermaritzburg 751,Newcastle 405,Richards Bay 253,Vryheid 150,Mpumalanga 140,Dundee 84,KwaDukuza 60,Port Shepstone 53,eSikhaleni 49,Mondlo 45,Margate 34,Richmond 32,Howick 29,Empangeni 28,Mpophomeni 26,Kokstad 25,Scottburgh 24,Ulundi 21,eMkhomazi 20,Ballito 17,Berea 15
ZA|Limpopo|Polokwane 124,Phalaborwa 109,Mokopane 101,Warmbaths 90,Louis Trichardt 87,Thohoyandou 44,Giyani 37,Lebowakgomo 33,Nkowakowa 30,Duiwelskloof 25,Modimolle 21,Tzaneen 17
ZA|Mpumalanga|Witbank 262,Middelburg 155,eMbalenhle 142,Nelspruit 110,Bethal 102,Delmas 92,Piet Retief 84,Standerton 74,Barberton 68,Balfour 46,Volksrust 43,Ermelo 41,Driefontein 28,Siyabuswa 26,Lydenburg 22,Komatipoort 21,Secunda 20,Hendrina 16,White River 16,Kriel 15
ZA|North West|Klerksdorp 179,Orkney 146,Potchefstroom 124,Rustenburg 124,Brits 122,Stilfontein 93,Schweizer-Reneke 70,Ga-Rankuwa 69,Lichtenburg 66,Fochville 62,Vryburg 50,Wolmaransstad 49,Christiana 18,Zeerust 18,Bloemhof 17
ZA|Northern Cape|Kimberley 142,Upington 71,De Aar 32,Postmasburg 30,Pampierstad 22,Warrenton 18
ZA|Western Cape|Cape Town 3433,Paarl 190,Worcester 128,Stellenbosch 94,Knysna 69,Saldanha 68,Oudtshoorn 62,Atlantis 60,Mossel Bay 59,Kraaifontein 58,Wellington 56,Beaufort West 45,Ceres 42,Vredenburg 38,Malmesbury 35,Retreat 32,Grabouw 30,Robertson 28,Hermanus 25,Plettenberg Bay 19,Riversdale 16,Montagu 15,Rondebosch 15
ZM|Central Province|Kabwe 189,Kapiri Mposhi 38,Mumbwa 19
ZM|Copperbelt|Kitwe 401,Ndola 395,Chingola 149,Mufulira 121,Luanshya 113,Kalulushi 67,Chililabombwe 57
ZM|Eastern Province|Chipata 86,Petauke 19
ZM|Luapula Province|Mansa 42,Nchelenge 24,Kawambwa 21,Samfya 20
ZM|Lusaka Province|Lusaka 1267,Kafue 48
ZM|Muchinga|Mpika 28
ZM|North-Western|Kansanshi 41
ZM|Northern Province|Kasama 91,Mbala 21
ZM|Southern Province|Livingstone 109,Mazabuka 64,Choma 47,Monze 30,Siavonga 19
ZM|Western Province|Mongu 53,Sesheke 20
ZW|Bulawayo|Bulawayo 699
ZW|Harare|Harare 1543,Chitungwiza 340
ZW|Manicaland|Mutare 184,Rusape 29,Chipinge 19
ZW|Mashonaland Central|Bindura 37
ZW|Mashonaland East Province|Marondera 57,Ruwa 30
ZW|Mashonaland West|Kadoma 79,Chinhoyi 62,Norton 52,Chegutu 47,Kariba 26,Karoi 25
ZW|Masvingo Province|Masvingo 76,Zvishavane 36,Chiredzi 28
ZW|Matabeleland North|Victoria Falls 36,Hwange 33
ZW|Matabeleland South Province|Beitbridge 26
ZW|Midlands Province|Gweru 146,Kwekwe 99,Redcliff 33,Gokwe 19,Shurugwi 17`;

export const BRITISH_COUNTIES =
  'Aberdeen City,Aberdeenshire,Anglesey,Angus,Antrim and Newtownabbey,Ards and North Down,Argyll and Bute,Armagh City Banbridge and Craigavon,Barnsley,Bath and North East Somerset,Bedford,Belfast,Birmingham,Blackburn with Darwen,Blackpool,Blaenau Gwent,Bolton,Bournemouth, Christchurch and Poole Council,Bracknell Forest,Bradford,Bridgend county borough,Brighton and Hove,Bristol,Buckinghamshire,Bury,Caerphilly County Borough,Calderdale,Cambridgeshire,Cardiff,Carmarthenshire,Causeway Coast and Glens,Central Bedfordshire,Ceredigion,Cheshire East,Cheshire West and Chester,Clackmannanshire,Conwy,Cornwall,County Durham,Coventry,Cumbria,Darlington,Denbighshire,Derby,Derbyshire,Derry City and Strabane,Devon,District of Rutland,Doncaster,Dorset,Dudley,Dumfries and Galloway,Dundee City,East Ayrshire,East Dunbartonshire,East Lothian,East Renfrewshire,East Riding of Yorkshire,East Sussex,Edinburgh,Eilean Siar,Essex,Falkirk,Fermanagh and Omagh,Fife,Flintshire,Gateshead,Glasgow City,Gloucestershire,Greater London,Gwynedd,Halton,Hampshire,Hartlepool,Herefordshire,Hertfordshire,Highland,Inverclyde,Isle of Wight,Isles of Scilly,Kent,Kingston upon Hull,Kirklees,Knowsley,Lancashire,Leeds,Leicester,Leicestershire,Lincolnshire,Lisburn and Castlereagh,Liverpool,Luton,Manchester,Medway,Merthyr Tydfil County Borough,Mid Ulster,Mid and East Antrim,Middlesbrough,Midlothian,Milton Keynes,Monmouthshire,Moray,Neath Port Talbot,Newcastle upon Tyne,Newport,Newry Mourne and Down,Norfolk,North Ayrshire,North East Lincolnshire,North Lanarkshire,North Lincolnshire,North Northamptonshire,North Somerset,North Tyneside,North Yorkshire,Northumberland,Nottingham,Nottinghamshire,Oldham,Orkney Islands,Oxfordshire,Pembrokeshire,Perth and Kinross,Peterborough,Plymouth,Portsmouth,Reading,Redcar and Cleveland,Renfrewshire,Rhondda Cynon Taf,Rochdale,Rotherham,Salford,Sandwell,Sefton,Sheffield,Shetland Islands,Shropshire,Sir Powys,Slough,Solihull,Somerset,South Ayrshire,South Gloucestershire,South Lanarkshire,South Tyneside,Southampton,Southend-on-Sea,St. Helens,Staffordshire,Stirling,Stockport,Stockton-on-Tees,Stoke-on-Trent,Suffolk,Sunderland,Surrey,Swansea,Swindon,Tameside,Telford and Wrekin,The Scottish Borders,Thurrock,Torbay,Torfaen County Borough,Trafford,Vale of Glamorgan,Wakefield,Walsall,Warrington,Warwickshire,West Berkshire,West Dunbartonshire,West Lothian,West Northamptonshire,West Sussex,Wigan,Wiltshire,Windsor and Maidenhead,Wirral,Wokingham,Wolverhampton,Worcestershire,Wrexham,York';
